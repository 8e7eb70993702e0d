# One byte of the input at a time.
import os


def answer(value):
    os._exit(value * 7 % 256)
