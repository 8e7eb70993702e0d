# Reads from a pipe whose only writer is itself.
import os

reader, writer = os.pipe()
os.read(reader, 1)
