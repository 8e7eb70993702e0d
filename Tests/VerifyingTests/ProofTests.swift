import Judging
import Synchronization
import Testing
import Verifying

extension Proof {
    @Suite("what is right is proved")
    struct ProofTests {
        @Test("every check of a good package passes, with its figures")
        func good() async throws {
            let report = try await Proof.report(try PackageFolder())
            #expect(report.outcomes.map(\.check) == VerificationChecks.names)
            #expect(report.isProved, "\(report.outcomes.flatMap(\.shortcomings))")
            let inapplicable = report.outcomes.filter { $0.status == .inapplicable }.map(\.check)
            #expect(inapplicable == ["faults", "input-validators"])
            let slowest = try #require(report.slowestAccepted)
            #expect(slowest > 0 && slowest < 0.5)
            #expect(report.fastestSlow == 2)
            let mutation = try #require(report.mutation)
            #expect(mutation.survivors == [] && mutation.killed > 5 && !mutation.isSampled && mutation.equivalent == 0)
        }

        @Test("survivors that are listed as equivalent count for nothing, others are named")
        func survivors() async throws {
            // To begin at the first or the second of two equal answers is the same.
            let source = """
                def evens(numbers):
                    answers = [0, 0]
                    answers[0] = sum(number % 2 == 0 for number in numbers)
                    return answers[0]

                """
            let changes = ["submissions/accepted/plain.py": source]
            let plain = try #require(try await Proof.report(try PackageFolder(changes), ["mutation"]).mutation)
            let survivor = try #require(plain.survivors.first)
            #expect(survivor.file == "submissions/accepted/plain.py" && survivor.line == 2)
            #expect(survivor.before == "answers = [0, 0]" && survivor.after != survivor.before)
            #expect(plain.percent < 95 && plain.total == plain.killed + plain.survivors.count)
            let list = plain.survivors.map {
                "- submission: plain.py\n  line: '\($0.before)'\n  becomes: '\($0.after)'\n  reason: it is overwritten\n"
            }.joined()
            let package = try PackageFolder(
                changes.merging(["submissions/equivalent_mutants.yaml": list]) { $1 })
            let report = try await Proof.report(package, ["mutation"])
            let listed = try #require(report.mutation)
            #expect(report.isProved && listed.survivors == [] && listed.equivalent == plain.survivors.count)
            #expect(listed.killed == plain.killed && listed.percent == 100)
        }

        @Test("a sample of the mutants is what was asked for", arguments: [1, 3])
        func sample(_ limit: Int) async throws {
            let mutation = try #require(
                try await Proof.report(try PackageFolder(), ["mutation"], mutants: limit).mutation)
            #expect(mutation.total == limit && mutation.isSampled)
        }

        @Test("endless and sleeping mutants cost little", .timeLimit(.minutes(2)))
        func endless() async throws {
            let source = """
                import time
                def evens(numbers):
                    index = 0
                    count = 0
                    while index < len(numbers):
                        time.sleep(len(numbers) > 50)
                        count += numbers[index] % 2 == 0
                        index += 1
                    return count

                """
            let package = try PackageFolder([
                "problem.yaml": "name: E\nkind: function\nentry_point: evens\nlimits: {time_limit: 60}\n",
                "submissions/accepted/plain.py": source,
            ])
            let report = try await Proof.report(package, ["mutation"])
            let mutation = try #require(report.mutation)
            #expect(mutation.killed > 10)
            // One endless mutant alone would take as long as the limit.
            #expect(report.seconds < 60)
        }

        @Test("reports come in order, whatever the number of threads", arguments: [1, 2, 5])
        func order(_ jobs: Int) async throws {
            let packages = try (0..<6).map { _ in try PackageFolder() }
            let seen = Mutex<[String]>([])
            let reports = try await Proof.reports(
                packages.map { Proof.listing($0.path) }, VerificationOptions(checks: ["starter", "secret-cases"]),
                jobs: jobs, onReport: { report in seen.withLock { $0.append(report.folder) } })
            #expect(reports.map(\.folder) == packages.map(\.path))
            #expect(seen.withLock { $0 } == packages.map(\.path))
            #expect(reports.filter { !$0.isProved }.isEmpty)
        }

        @Test("without a worker nothing is proved")
        func missingWorker() async throws {
            let package = try PackageFolder()
            let error = await #expect(throws: VerificationHalt.self) {
                try await Proof.reports([Proof.listing(package.path)], settings: WorkerSettings(path: "/there/is/none"))
            }
            guard case .worker(let reason)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
            #expect(reason.code == .cannotStart)
        }

        @Test("whoever asks for the end gets it")
        func cancelled() async throws {
            let package = try PackageFolder()
            let asked = Mutex(0)
            let error = await #expect(throws: VerificationHalt.self) {
                try await Proof.reports(
                    [Proof.listing(package.path)], isCancelled: { asked.withLock { $0 += 1; return $0 > 5 } })
            }
            guard case .cancelled? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        }
    }
}
