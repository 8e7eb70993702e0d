# The classic double fork; the daemon keeps standard output open, so that whoever reads to its end waits for ever.
import os
import time

if os.fork():
    os._exit(0)
os.setsid()
if os.fork():
    os._exit(0)
time.sleep(600)
