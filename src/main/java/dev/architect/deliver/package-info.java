/// A reviewed design becomes posts in a thread: a lead, the pictures, the rest, the files. A retry posts nothing twice.
package dev.architect.deliver;
