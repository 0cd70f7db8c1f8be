/// What must survive a restart, as small repositories over one database: H2 in a file by default, PostgreSQL where
/// there are several replicas. The same SQL serves both.
package dev.architect.memory;
