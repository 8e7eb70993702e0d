# Waits for a signal that never comes.
import signal

signal.pause()
