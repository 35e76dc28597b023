"""Which jobs the words of a sentence name."""
