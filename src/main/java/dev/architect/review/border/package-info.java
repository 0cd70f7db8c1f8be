/// Keeps the work of the database architect out of everybody else's answers: whatever form a schema takes, it is found,
/// taken out, and a sentence says who designs it.
///
/// An answer is cut into pieces ([Layout]), each piece is made plain ([Plain]) and shown to the [Disguise]s; what one of
/// them recognises goes, and everything else stays letter by letter.
///
/// Where the line runs. Out: statements that define or change a database, entities and schema files of any library,
/// entity diagrams, lists and tables of columns, advice on keys, indexes, partitions and normal forms, and the mapping
/// of a search index with its fields and analysers, which is a schema as well. In: contracts and their fields, events,
/// objects without marks of persistence, queries and writes that only use tables, the ownership of data, patterns by
/// name (an outbox table, a database per service, a search index), and a sentence that leaves tables to the database
/// architect. A field list that would do for a message as well as for a table goes by what its heading or the sentence
/// above it says.
package dev.architect.review.border;
