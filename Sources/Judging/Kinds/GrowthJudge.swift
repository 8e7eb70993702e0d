internal import Challenges
internal import WorkerProtocol

/// Measures a solution at growing sizes beside the author's, each run in a child of its own.
///
/// What a run costs beside the call (start of the interpreter, making of the input) is measured by a run without solution
/// and without call, and taken off. The solution's own module counts: whoever prepares answers while being imported has
/// prepared them on the clock.
struct GrowthJudge {
    let challenge: Challenge
    let plan: GrowthPlan
    let submission: Submission
    let lane: Lane

    /// Below this, differences are noise.
    private static let noiseMillis = 5.0
    private static let noiseBytes = 1 << 20
    private static let repetitions = 3

    /// What one source needed at one size.
    struct Measurement {
        var size: Int
        /// Least of the repetitions.
        var cpuMillis: Double
        /// How much more the worst took.
        var spread: Double
        var bytes: Int
        var answer: [UInt8]
    }

    struct Run {
        var measurements: [Measurement] = []
        /// Why there are no more.
        var ending: CaseEnding?
        var exception: ExceptionRecord?
    }

    func judge(_ resource: GrowthPlan.Resource, into result: inout CaseResult) throws(JudgingFailure) {
        let repetitions = resource == .time ? Self.repetitions : 1
        let floors = try floors(repetitions)
        let reference = try run(plan.reference.name, plan.reference.source, floors, repetitions)
        guard reference.ending == nil, reference.measurements.count == plan.sizes.count else {
            throw .reference("\(plan.reference.name): \(reference.ending?.message ?? "it gave no answer")")
        }
        let mine = try run(submission.name, submission.source, floors, repetitions)
        for (own, others) in zip(mine.measurements, reference.measurements) where own.answer != others.answer {
            result.verdict = .wrongAnswer
            result.message = "at n = \(own.size) the answer differs from the reference's"
            return
        }
        let report = GrowthReport(plan: plan, resource: resource, mine: mine, reference: reference)
        if let ending = mine.ending {
            result.verdict = ending.verdict ?? .runtimeError
            let size = plan.sizes[min(mine.measurements.count, plan.sizes.count - 1)]
            result.message = "at n = \(size): \(ending.message.isEmpty ? "no answer" : ending.message)"
            if let exception = mine.exception { SourcePlaces(submission).add(exception, to: &result.explanation) }
            result.explanation.notes = report.lines()
            return
        }
        compare(resource, mine.measurements, reference.measurements, into: &result)
        result.explanation.notes = report.lines()
        for other in plan.others where resource == .time {
            let run = try run(other.name, other.source, floors, 1)
            result.explanation.notes.append(report.line(other.name, run))
        }
    }

    private func compare(
        _ resource: GrowthPlan.Resource, _ mine: [Measurement], _ reference: [Measurement], into result: inout CaseResult
    ) {
        guard let own = mine.last, let other = reference.last, let factor = plan.factor(resource) else { return }
        result.cpuMillis = own.cpuMillis
        result.memoryBytes = own.bytes
        let times: Double
        switch resource {
        case .time: times = own.cpuMillis / max(other.cpuMillis, Self.noiseMillis)
        case .memory: times = Double(own.bytes) / Double(max(other.bytes, Self.noiseBytes))
        }
        guard times > factor else { return }
        result.verdict = resource == .time ? .timeLimit : .memoryLimit
        result.message = "\(Self.decimal(times)) × the reference's \(resource.rawValue) at n = \(own.size); "
            + "up to \(Self.decimal(factor)) × is accepted"
    }

    static func decimal(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 || tenths >= 100 ? "\((tenths + 5) / 10)" : "\(tenths / 10).\(tenths % 10)"
    }

    // MARK: - Runs

    /// Time and memory of everything but solution and call, by size.
    private func floors(_ repetitions: Int) throws(JudgingFailure) -> [Measurement] {
        var floors: [Measurement] = []
        for size in plan.sizes {
            guard let floor = try measure("input", [], size, calls: false, repetitions).measurement else {
                throw .reference("growth.yaml: the input of size \(size) cannot be made")
            }
            floors.append(floor)
        }
        return floors
    }

    private func run(
        _ name: String, _ source: [UInt8], _ floors: [Measurement], _ repetitions: Int
    ) throws(JudgingFailure) -> Run {
        var run = Run()
        for floor in floors {
            let outcome = try measure(name, source, floor.size, calls: true, repetitions)
            guard var measurement = outcome.measurement else {
                run.ending = outcome.ending
                run.exception = outcome.exception ?? outcome.ending.exception
                return run
            }
            measurement.cpuMillis = max(0, measurement.cpuMillis - floor.cpuMillis)
            measurement.bytes = max(0, measurement.bytes - floor.bytes)
            run.measurements.append(measurement)
        }
        return run
    }

    private func measure(
        _ name: String, _ source: [UInt8], _ size: Int, calls: Bool, _ repetitions: Int
    ) throws(JudgingFailure) -> (measurement: Measurement?, ending: CaseEnding, exception: ExceptionRecord?) {
        var statements = [plan.setup, "n = \(size)", "_input = (\(plan.arguments),)"]
        if calls { statements.append("\(challenge.entryPoint)(*_input)") }
        var request = CaseRequest(
            mode: .statements(
                entryPoint: calls ? challenge.entryPoint : "", statements.map { .init(source: $0, take: 0) }),
            limits: challenge.limits, fileName: name, source: source)
        request.files = calls ? submission.caseFiles : []
        var best: Measurement?
        for _ in 0..<repetitions {
            request.nonce = .random(in: 1 ... .max)
            let report: CaseReport
            do { report = try lane.perform(request, for: .candidate(warmth: "common")) } catch { throw .worker(error) }
            let ending = CaseEnding.of(report, request, limits: challenge.limits)
            var answer: [UInt8] = []
            var count = 0
            for case .statement(_, _, let outcome) in ending.records {
                if case .raised(let exception) = outcome {
                    return (nil, CaseEnding.ending(exception, report, challenge.limits, []), exception)
                }
                if case .value(let bytes) = outcome { answer = bytes }
                count += 1
            }
            guard ending.verdict == nil, count == statements.count else { return (nil, ending, nil) }
            let millis = Double(report.cpuMicros) / 1000
            let worst = best.map { $0.cpuMillis + $0.spread } ?? millis
            let least = min(best?.cpuMillis ?? millis, millis)
            best = Measurement(
                size: size, cpuMillis: least, spread: max(worst, millis) - least,
                bytes: min(best?.bytes ?? .max, Int(report.peakBytes)), answer: answer)
        }
        return (best, CaseEnding.orderly, nil)
    }
}
