# Nobody interrupted; it is an exception like others.
raise KeyboardInterrupt
