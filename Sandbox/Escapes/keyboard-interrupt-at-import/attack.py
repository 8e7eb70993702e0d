# The judge must not stop for it.
raise KeyboardInterrupt
