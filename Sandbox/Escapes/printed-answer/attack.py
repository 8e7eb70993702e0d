# What a call prints is not its value.
def answer(value):
    print([7411, 7412] if isinstance(value, list) else 4242 if value == 20 else "'marker-93187'")
