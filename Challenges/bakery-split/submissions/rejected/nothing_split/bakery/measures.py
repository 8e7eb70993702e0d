from bakery import UNITS, UnknownUnit, grams
