def main():
    while True:
        command = input()
        if command == "close":
            print("takings 0", flush=True)
            break
        print("error syntax", flush=True)


main()
