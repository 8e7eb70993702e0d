public import Challenges
public import Digests
internal import Judging
internal import WorkerProtocol

extension Digest {
    /// Of everything in a challenge that decides a verdict: entry point, comparison, cases, validator. Limits have a
    /// digest of their own; statement and hints decide nothing.
    public init(of challenge: Challenge) {
        var writer = ByteWriter(reserving: 16 << 10)
        writer.string(challenge.slug)
        writer.string(challenge.kind.rawValue)
        writer.string(challenge.entryPoint)
        writer.string(Self.text(challenge.flags))
        writer.string(challenge.show.rawValue)
        writer.list(challenge.validator.map { [$0] } ?? []) { writer, validator in
            writer.string(validator.main)
            writer.list(validator.arguments) { $0.string($1) }
            Self.write(validator.files, to: &writer)
        }
        Self.write(challenge.files, to: &writer)
        writer.string(challenge.module)
        Self.write(challenge.scoring, to: &writer)
        writer.list(challenge.cases) { writer, testCase in
            writer.string(testCase.id)
            Self.write(testCase.files, to: &writer)
            Self.write(testCase.filesAfterwards ?? [:], to: &writer)
            switch testCase.content {
            case .statements(let statements):
                writer.list(statements) { writer, statement in
                    writer.string(statement.source)
                    writer.string(statement.expectedText)
                    writer.string(Self.text(statement.flags))
                }
            case .streams(let input, let answer):
                writer.data(FileBytes.read(input) ?? [])
                writer.data(FileBytes.read(answer) ?? [])
            case .calls(let table):
                writer.list(table.arguments) { $0.data($1) }
                writer.list(table.expected) { $1.encode(&$0) }
                writer.string("\(table.agreement)")
            case .generated(let input, let answer):
                Self.write(input.files, to: &writer)
                writer.string(input.line)
                writer.data(FileBytes.read(answer) ?? [])
            case .idiom(let idiom): writer.string("\(idiom)")
            case .fault(let index, let review): writer.string("\(index) \(review.faults[index])")
            case .accusations(let review): writer.string("\(review.faults) \(review.harmless)")
            case .suite(let implementation):
                writer.string("\(implementation.name) \(implementation.isReversed)")
                writer.data(implementation.source)
            case .growth(let plan, let resource): writer.string("\(resource) \(plan)")
            }
        }
        self.init(of: writer.bytes)
    }

    /// A flag that came later and is not set is left out: stores know the challenge without it.
    private static func text(_ flags: ValidatorFlags) -> String {
        "\(flags)".replacing(", failures: false", with: "")
    }

    /// Sets are written in order: their own differs from process to process.
    private static func write(_ scoring: Scoring?, to writer: inout ByteWriter) {
        // As it always was, for stores that know the challenge.
        guard let scoring else { return writer.string("nil") }
        writer.string("\(scoring.acceptPercent)")
        writer.list(scoring.groups) { writer, group in
            writer.string(group.name)
            writer.string("\(group.points) \(group.aggregation.rawValue)")
            writer.list(group.cases.sorted()) { $0.string($1) }
        }
        writer.list(scoring.required.sorted()) { $0.string($1) }
    }

    private static func write(_ files: [String: [UInt8]], to writer: inout ByteWriter) {
        writer.list(files.sorted { $0.key < $1.key }) { writer, file in
            writer.string(file.key)
            writer.data(file.value)
        }
    }
}
