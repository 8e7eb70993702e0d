import Challenges
import Testing

@testable import Judging

extension EndToEnd {
    /// A case may fill its working folder to the last byte and entry; the next one has a new folder.
    @Suite(.enabled(if: IsolationLevel.machineHasNamespaces, "without namespaces the folder is watched, not capped"))
    struct FilledFolder {
        static let attempts = [
            "bytes": """
            def attempt():
                with open('large', 'wb', buffering=0) as file:
                    while True:
                        file.write(bytes(1 << 20))
            """,
            "entries": """
            def attempt():
                number = 0
                while True:
                    open(f'{number}', 'w').close()
                    number += 1
            """,
            "folders": """
            def attempt():
                while True:
                    os.mkdir('deeper')
                    os.chdir('deeper')
            """,
        ]

        @Test(arguments: attempts.keys.sorted())
        func isNewForTheNextCase(_ name: String) async throws {
            let source = """
                import os
                \(try #require(Self.attempts[name]))
                try:
                    attempt()
                except OSError as error:
                    print(error.strerror)

                """
            try await onLane { lane in
                let watched = WatchedLane(try LevelWorkers(.full))
                watched.attach(to: lane)
                for _ in 0..<3 {
                    let execution = try ScriptRun(limits: Limits(cpuMillis: 5_000, wallMillis: 60_000)).run(
                        Submission(name: "fill.py", source: Array(source.utf8)), standardInput: [], on: lane)
                    #expect(execution.status == "OK", "\(execution.message)")
                    let said = String(decoding: execution.standardOutput, as: UTF8.self)
                    #expect(["No space left on device\n", "File too large\n"].contains(said))
                    #expect(try HonestCase.common.defect(on: lane) == nil)
                }
                #expect(watched.starts == 1)
            }
        }
    }
}
