# Two hundred kilobytes in one go: more than a pipe holds, a deadlock for who waits before reading.
print("y" * 200_000)
print("the end")
