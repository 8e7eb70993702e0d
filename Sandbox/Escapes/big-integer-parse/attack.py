# Lifts the cap on decimal conversion and parses millions of digits, which takes quadratic time in C.
import sys

sys.set_int_max_str_digits(0)
number = int("9" * 4_000_000)
print("ESCAPED:", number.bit_length())
