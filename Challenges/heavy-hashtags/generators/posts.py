"""posts.py SEED POSTS PERMILLE ORDER REPEAT: posts on standard output. Nearly all of their hashtags are used only once,
or, the second ones in a post, REPEAT times one after the other.

ORDER is even (the heavy ones are spread over everything), late (they come at the end), early (at the beginning), or
waves (all heavy ones one after the other).
"""
import random
import sys

BLOCK = 1000
TEXT = "on my way home and still thinking of you https://pictures.example/" + "2026/summer/mountains/" * 9 + " "


def main():
    seed, posts, permille = map(int, sys.argv[1:4])
    order, repeat = sys.argv[4], int(sys.argv[5])
    chance = random.Random(seed)
    occurrences = 2 * posts
    # Shares of the limit: clearly above, just above, between, just below.
    shares = [3.0, 1.6, 1.02, 1.01, 0.95, 0.85, 0.78, 0.75, 0.4]
    heavy = []
    for number, share in enumerate(shares):
        heavy += [f"#Topic{number}x{seed}"] * int(share * permille * occurrences / 1000)
    if len(heavy) > posts:
        sys.exit("too many heavy ones")
    if order == "even" or order == "late" or order == "early":
        chance.shuffle(heavy)
    gap = posts - len(heavy)
    if order == "even":
        places = sorted(chance.sample(range(posts), len(heavy)))
    elif order == "late":
        places = range(gap, posts)
    else:
        places = range(len(heavy))
    by_place = iter(zip(places, heavy))
    next_place, next_tag = next(by_place)
    out = sys.stdout.buffer
    out.write(b"%d\n" % permille)
    for first in range(0, posts, BLOCK):
        lines = []
        for number in range(first, min(first + BLOCK, posts)):
            if number == next_place:
                tag = next_tag if number % 3 else next_tag.upper()
                next_place, next_tag = next(by_place, (-1, ""))
            else:
                tag = f"#once-and-never-again-in-all-of-the-summer-{number:07}"
            second = f"#what-a-wonderful-day-it-was-with-all-of-you-{number // repeat * 7919 % 10000019:07}"
            lines.append(f"user{number % 977}: {TEXT}{tag} {second}")
        lines.append("")
        out.write("\n".join(lines).encode())


main()
