import Digests
import Storage
import Testing

@Suite("Similar pairs in the store")
struct StoredSimilarityTests {
    let fixture = StoreFixture()
    let texts = ["a", "b", "c"]

    func pair(_ first: Int, _ second: Int, score: Double, challenge: String = "two-sum") -> StoredSimilarity {
        StoredSimilarity(
            first: Digest(of: texts[first]), second: Digest(of: texts[second]), challenge: challenge, score: score,
            shared: 12, places: [.init(first: 1...3, second: 2...4), .init(first: 9...9, second: 1...1)])
    }

    func prepared(_ store: Store) throws -> Run {
        let run = try fixture.prepared(store)
        let entries = texts.enumerated().map { fixture.entry($0.offset, text: $0.element) }
        let twins = [fixture.entry(8, text: "a"), fixture.entry(7, text: "a"), fixture.entry(9, text: "a", slug: "x")]
        try store.plan(run.id, entries: entries + twins + [fixture.entry(7, text: "a")])
        return run
    }

    @Test("pairs come back whole, the most alike first, and replace the earlier ones of their run only")
    func roundTrip() throws {
        let store = try Store(inMemory: ())
        let (run, other) = (try prepared(store), try store.begin(fixture.description))
        #expect(try store.similarities(in: run.id).isEmpty)
        let pairs = [pair(0, 1, score: 0.5), pair(0, 2, score: 0.75), pair(0, 1, score: 0.6, challenge: "x")]
        try store.record(pairs, in: run.id)
        try store.record([pairs[0]], in: other.id)
        #expect(try store.similarities(in: run.id) == [pairs[1], pairs[2], pairs[0]])
        var bare = pair(1, 2, score: 1)
        bare.places = []
        try store.record([bare], in: run.id)
        #expect(try store.similarities(in: run.id) == [bare])
        #expect(try store.similarities(in: other.id) == [pairs[0]])
        try store.record([StoredSimilarity](), in: run.id)
        #expect(try store.similarities(in: run.id).isEmpty)
        #expect(try store.damage() == [])
    }

    @Test("a list that cannot be recorded leaves the earlier one", arguments: ["twice", "score", "submission", "run"])
    func refused(what: String) throws {
        let store = try Store(inMemory: ())
        let run = try prepared(store)
        let kept = pair(0, 1, score: 0.5)
        try store.record([kept], in: run.id)
        var wrong = [pair(0, 2, score: 1), pair(1, 2, score: 1)]
        switch what {
        case "twice": wrong.append(wrong[0])
        case "score": wrong[1].score = .nan
        case "submission": wrong[1].second = Digest(of: "nobody's")
        default: break
        }
        let error = #expect(throws: StoreError.self) { try store.record(wrong, in: what == "run" ? 99 : run.id) }
        #expect(error?.kind == (what == "run" || what == "submission" ? .unknown : .invalid))
        #expect(try store.similarities(in: run.id) == [kept])
    }

    @Test("who handed in a submission, each once")
    func candidates() throws {
        let store = try Store(inMemory: ())
        let run = try prepared(store)
        let found = try store.candidates(with: Digest(of: "a"), challenge: "two-sum", in: run.id)
        #expect(found == ["candidate 0", "candidate 7", "candidate 8"])
        #expect(try store.candidates(with: Digest(of: "a"), challenge: "x", in: run.id) == ["candidate 9"])
        #expect(try store.candidates(with: Digest(of: "b"), challenge: "x", in: run.id).isEmpty)
        #expect(try store.candidates(with: Digest(of: "nobody's"), challenge: "two-sum", in: run.id).isEmpty)
    }
}
