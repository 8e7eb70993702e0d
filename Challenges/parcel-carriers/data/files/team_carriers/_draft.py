raise RuntimeError("not ready; nobody should import this")
