"""A shop that rents out bikes."""
