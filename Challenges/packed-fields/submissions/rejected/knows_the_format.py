# Rejected: thorough, and tied to one format: bars and backslashes are nowhere in the contract.
from packing import pack, unpack


def test_format():
    assert pack([]) == ""
    assert pack([""]) == "|"
    assert pack(["a", "", "b"]) == "a||b|"
    assert pack(["a|b", "\\"]) == "a\\|b|\\\\|"
    assert pack(["\r\n", "\u2028"]) == "\\xd;\\xa;|\\x2028;|"
    assert pack([" A "]) == " A |"


def test_reading():
    assert unpack("a\\|b|\\\\|") == ["a|b", "\\"]
    assert unpack("\\x2028;|") == ["\u2028"]
    assert unpack("||") == ["", ""]
    assert unpack(" A |") == [" A "]
