# A code object whose only constant is sixteen gigabytes away.
import dis


def victim():
    return None


load, extend = dis.opmap["LOAD_CONST"], dis.opmap["EXTENDED_ARG"]
start = bytes([dis.opmap["RESUME"], 0]) if "RESUME" in dis.opmap else b""
far = bytes([extend, 0x7F, extend, 0xFF, extend, 0xFF, load, 0xFF])
victim.__code__ = victim.__code__.replace(co_code=start + far + bytes([dis.opmap["RETURN_VALUE"], 0]))
victim()
