# Every byte there is, overlong forms and a surrogate's encoding among them.
import sys

sys.stdout.buffer.write(b"contained " + bytes(range(256)) + b"\xc0\xaf\xed\xa0\x80\xf8\x88\x80\x80\x80\xff")
