"""Jobs that a sentence asks for by what is recorded of them, or by what is liked."""
