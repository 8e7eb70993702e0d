import Judging
import Testing
import WorkerProtocol

extension EndToEnd {
    /// When the command goes away, so does the worker, with its case and all it has made, wherever they were.
    @Suite struct HangingUp {
        enum Moment: String, Sendable, CaseIterable {
            case idle, inAHeader, inARequest, whileSleeping, whileBusy, afterNoise, afterTooMuch, afterAnUnknownKind
            case afterADamagedRequest
        }

        struct Place: Sendable, CustomTestStringConvertible {
            let moment: Moment
            let level: IsolationLevel
            var testDescription: String { "\(moment.rawValue), \(level)" }

            static let all = IsolationLevel.allCases.filter { $0.obstacle == nil }
                .flatMap { level in Moment.allCases.map { Place(moment: $0, level: level) } }
        }

        @Test(arguments: Place.all)
        func leavesNothing(_ place: Place) async throws {
            let workers = try LevelWorkers(place.level)
            let before = Traces(ofProgram: workers.program, at: place.level)
            try await onThread {
                let conversation = try BareConversation(with: workers.settings.path)
                let tree = WorkerTree(outer: conversation.process, program: workers.program, level: place.level)
                try Self.speak(place.moment, conversation, tree)
                conversation.hangUp()
                // By itself: the conversation would kill only the outer process, and only later.
                try Patience.until("the worker and its case are gone") {
                    Traces.processes(running: workers.program).isEmpty
                }
            }
            #expect(before.remains() == [])
        }

        private static func speak(_ moment: Moment, _ conversation: BareConversation, _ tree: WorkerTree) throws {
            let sleeper = request("import time\nopen('left', 'w').write('x' * 10_000)\ntime.sleep(100)\n")
            switch moment {
            case .idle: break
            case .inAHeader: conversation.say([1, 0])
            case .inARequest: conversation.say(Array(sleeper.dropLast(100)))
            case .whileSleeping, .whileBusy:
                conversation.say(moment == .whileBusy ? request("while True: pass\n") : sleeper)
                try Patience.until("the case runs") { tree.isCaseRunning }
            case .afterNoise: conversation.say((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ 3) })
            case .afterTooMuch: conversation.say([255, 255, 255, 255, 2])
            case .afterAnUnknownKind: conversation.say([0, 0, 0, 0, 99])
            case .afterADamagedRequest: conversation.say(Frame.encode(.request, [9, 9, 9]))
            }
        }

        private static func request(_ source: String) -> [UInt8] {
            Frame.encode(
                .request,
                CaseRequest(
                    mode: .script, cpuMillis: 60_000, wallMillis: 120_000, memoryBytes: 64 << 20, outputBytes: 1 << 20,
                    valueBytes: 1 << 20, nonce: 1, fileName: "mine.py", source: Array(source.utf8)
                ).encode())
        }
    }
}
