import Challenges
import Testing

@testable import Judging

extension EndToEnd {
    /// Each limit has its own verdict and its own words, and is as exact as the kernel's accounts.
    @Suite struct EveryLimit {
        private func run(_ limitCase: LimitCase) async throws -> Execution {
            try await onLane { lane in
                let submission = Submission(name: "mine.py", source: Array(limitCase.source.utf8))
                return try ScriptRun(limits: limitCase.limits)
                    .run(submission, standardInput: Array(limitCase.input.utf8), on: lane)
            }
        }

        @Test(arguments: LimitCase.all)
        func isToldAsItIs(_ limitCase: LimitCase) async throws {
            let execution = try await run(limitCase)
            #expect(execution.status == limitCase.status, "\(execution.message)")
            #expect(limitCase.explains(execution.message), "\(execution.message.debugDescription)")
            if let code = limitCase.exitCode { #expect(execution.exitCode == code) }
            if let signal = limitCase.signal { #expect(execution.signal == signal) }
            #expect(execution.isTruncated == limitCase.isTruncated)
            #expect(execution.standardOutput.count <= limitCase.limits.outputBytes)
            #expect(execution.standardError.count <= limitCase.limits.outputBytes)
            if let line = limitCase.lastLine {
                #expect(
                    execution.explanation.frames.last?.text.contains(line) == true, "\(execution.explanation.frames)")
            }
        }

        /// CPU time by the kernel's account: never less than the limit, and hardly more.
        @Test(arguments: LimitCase.time.filter { $0.status == "TLE" })
        func stopsWhatBurns(_ limitCase: LimitCase) async throws {
            let execution = try await run(limitCase)
            let limit = Double(limitCase.limits.cpuMillis)
            #expect(execution.cpuMillis >= limit)
            #expect(execution.cpuMillis <= limit + 50)
        }

        @Test(arguments: LimitCase.time.filter { $0.status == "WTL" })
        func stopsWhatWaits(_ limitCase: LimitCase) async throws {
            let execution = try await run(limitCase)
            let limit = Double(limitCase.limits.wallMillis)
            #expect(execution.wallMillis >= limit)
            #expect(execution.wallMillis <= limit + 300)
            #expect(execution.cpuMillis < limit)
        }

        /// Memory above the warm interpreter, at its peak; the clone's share of the libraries moves the zero a little.
        @Test(arguments: [8, 24, 48])
        func countsMemory(_ mebibytes: Int) async throws {
            let source = "kept = bytearray(\(mebibytes) << 20)\n"
            let execution = try await run(LimitCase(name: "", source: source, status: "OK", message: ""))
            #expect(execution.status == "OK")
            let above = execution.memoryBytes - mebibytes << 20
            #expect(abs(above) < 4 << 20)
        }

        /// A hog is stopped before it has much more than it may; what it may map is limited too.
        @Test(arguments: LimitCase.memory.filter { $0.status == "MLE" && $0.message.hasPrefix("used") })
        func stopsHogs(_ limitCase: LimitCase) async throws {
            let execution = try await run(limitCase)
            #expect(execution.memoryBytes > limitCase.limits.memoryBytes)
            #expect(execution.memoryBytes < limitCase.limits.memoryBytes + 64 << 20)
        }
    }
}
