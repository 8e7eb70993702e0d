# Wrong answer: the class has left its module.
"""Riders and what they owe."""
from rental.people import Rider
from rental.trips import Trip, price

