from packing import pack, unpack


def test_one_example() -> None:
    fields = ["2026-03-09", "pump 3", "on"]
    assert unpack(pack(fields)) == fields
