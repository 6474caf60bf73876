//! The promises of the program, held through HTTP on both engines.
