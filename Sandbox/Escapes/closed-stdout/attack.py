# Closes the descriptor under the interpreter, then prints; the flush at the end fails.
import os

os.close(1)
print("lost")
