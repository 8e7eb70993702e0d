import Challenges
import Judging
import TemporaryFolders

/// A solution that leans on everything that could differ from run to run, and a challenge it partly fails.
struct MixedSubmission: Sendable {
    let challenge: Challenge
    let submission = Submission(name: "mixed.py", source: Array(source.utf8))

    init() throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "name: Mixed\nkind: function\nentry_point: answer\nshow: all\nlimits:\n  time_limit: 5\n  wall_limit: 60\n",
            to: "mixed/problem.yaml")
        try folder.write(
            """
            # right
            >>> sorted(answer("three little words"))
            ['little', 'three', 'words']

            # by order of a set
            >>> answer("a dozen words in no order at all that anybody could know beforehand")
            ['a', 'dozen']

            # by hash
            >>> hash("word") == hash(answer("word")[0])
            True

            # an exception
            >>> answer(None)
            []

            # by time
            >>> answer("pause")
            ['pause']

            """, to: "mixed/data/sample/cases.doctest")
        challenge = try ChallengeReader(folder: folder.path + "/mixed").read()
    }

    private static let source = """
        import os, random, threading, time
        from collections import Counter

        random.seed(7)


        class Named:
            def __init__(self, name):
                self.name = name

            def __hash__(self):
                return hash(self.name)

            def __eq__(self, other):
                return self.name == other.name


        def answer(text):
            words = set(text.split())
            print(words, frozenset(words), {word: len(word) for word in words})
            print([each.name for each in {Named(word) for word in words}], Counter(text).most_common(3))
            print(random.random(), random.sample(sorted(words), 1), hash(text), os.getpid(), os.listdir())
            if text == "pause":
                threads = [threading.Thread(target=time.sleep, args=(0.002,)) for _ in range(4)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
            return list(words)

        """
}
