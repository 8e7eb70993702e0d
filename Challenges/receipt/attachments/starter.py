def print_receipt(items):
    """Print the receipt for (name, quantity, price) items and return the total in cents."""
    print("RECEIPT")
    print()
