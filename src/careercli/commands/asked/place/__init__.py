"""The places of a sentence."""
