# One forged record of each kind around its own exception, in turn: whichever says "not my fault" must not be believed.
import os
import struct

real = os.dup(3)
reader, writer = os.pipe()
os.dup2(writer, 3)


class Talkative(Exception):
    def __str__(self):
        record = os.read(reader, 1 << 16)
        body = struct.pack("<IQQ", 0, 0, 0) + record[13:]
        os.write(real, record[:8] + bytes([6]) + struct.pack("<I", len(body)) + body)
        os._exit(0)


def answer(value):
    raise Talkative
