def main():
    projects = int(input())
    for _ in range(projects):
        print("test 1", flush=True)
        reply = input()
        print("answer 1", flush=True)


main()
