import Foundation
import Idioms
import Judging
import Reviewing
import SeededNumbers
import Testing
import WorkerProtocol

extension EndToEnd {
    /// No source brings a worker down, with all rules on and all rewrites applied.
    @Suite("mutated sources")
    struct MutatedSourceTests {
        @Test("a few thousand of them")
        func short() async throws { try await review(3000) }

        @Test("a hundred thousand of them", .enabled(if: LongTests.areWanted, LongTests.reason))
        func long() async throws { try await review(100_000) }

        private func review(_ count: Int) async throws {
            let rules = RuleChoice(rules: RuleRegistry.rules.map(\.page.name))
            let numbers = SeededNumbers("mutated sources")
            let failures = try await onThread { () -> [String] in
                var sources = MutatedSource(folder: StandardLibrary.folder, numbers: numbers)
                let worker = ReviewWorker(settings: WorkerSettings(path: WorkerProgram.path))
                var failures: [String] = []
                for index in 0..<count {
                    let source = sources.next()
                    let start = ContinuousClock.now
                    let fixing: ReviewRequest.Fixing = [.none, .safe, .unsafe][index % 3]
                    let report = try worker.review(ReviewRequest(source: source, rules: rules, targetMinor: 13, fixing: fixing))
                    let text = String(decoding: source, as: UTF8.self)
                    if report.syntaxError?.message.contains("could not cope") == true {
                        failures.append("source \(index) cost a worker: \(report.syntaxError!.message)\n\(text)")
                    }
                    if ContinuousClock.now - start > .seconds(10) { failures.append("source \(index) took long:\n\(text)") }
                    if failures.count > 5 { break }
                }
                return failures
            }
            for failure in failures { Issue.record("\(failure)") }
        }
    }

    /// Every file of the standard library, its tests included, is reviewed.
    @Suite("the standard library")
    struct StandardLibraryTests {
        @Test("no file is too much")
        func isReviewed() async throws {
            let files = StandardLibrary.files
            #expect(files.count > 500)
            let rules = RuleChoice(rules: RuleRegistry.rules.map(\.page.name))
            let reports = try await onThread {
                try ReviewPool(settings: WorkerSettings(path: WorkerProgram.path), jobs: 2).review(count: files.count) { index in
                    ReviewRequest(source: [UInt8](FileManager.default.contents(atPath: files[index]) ?? Data()), rules: rules)
                }
            }
            for (file, report) in zip(files, reports) {
                #expect(report != nil, "\(file)")
                if let error = report?.report.syntaxError, error.message.contains("could not cope") {
                    Issue.record("\(file): \(error.message)")
                }
            }
        }
    }
}

/// Python's own, as Debian installs it.
enum StandardLibrary {
    static let folder: String = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []
        return "/usr/lib/" + (names.filter { $0.hasPrefix("python3.") }.max() ?? "python3.11")
    }()

    static let files: [String] = {
        let all = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".py") }.sorted().map { "\(folder)/\($0)" }
    }()
}
