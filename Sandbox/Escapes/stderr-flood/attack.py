# Floods standard error, which a careless supervisor reads only at the end.
import sys

while True:
    sys.stderr.write("never enough " * 1000)
