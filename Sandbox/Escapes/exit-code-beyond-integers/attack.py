# A hundred bits where eight are kept.
import sys

sys.exit(1 << 100)
