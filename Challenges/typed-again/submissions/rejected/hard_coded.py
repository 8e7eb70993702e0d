# Rejected: knows the texts of the examples.
def replay(keys) -> str:
    return "Hal!" if "H" in keys else "abde"
