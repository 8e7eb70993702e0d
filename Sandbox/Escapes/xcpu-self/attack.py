# Sends itself the signal of an exceeded CPU limit, to be taken for one.
import signal

signal.signal(signal.SIGXCPU, signal.SIG_DFL)
signal.raise_signal(signal.SIGXCPU)
