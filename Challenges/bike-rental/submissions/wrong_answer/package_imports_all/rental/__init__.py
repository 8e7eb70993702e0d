# Wrong answer: the package loads all its modules, in the one order that works.
"""A shop that rents out bikes."""
from rental import trips, riders, bikes
