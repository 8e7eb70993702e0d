# Closes the stream object, then prints.
import sys

sys.stdout.close()
print("lost")
