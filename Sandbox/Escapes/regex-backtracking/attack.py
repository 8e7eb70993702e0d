# A pattern with exponentially many ways to fail.
import re

print("ESCAPED:", re.match(r"(a+)+$", "a" * 60 + "!"))
