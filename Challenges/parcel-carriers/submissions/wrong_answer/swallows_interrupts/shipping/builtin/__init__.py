"""The carriers that everybody has."""
