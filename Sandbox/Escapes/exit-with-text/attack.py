# Exits with a message instead of a number.
import sys

sys.exit("all tests passed")
