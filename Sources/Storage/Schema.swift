internal import GRDB

/// The tables. A migration that was ever released is never changed: a later one alters what it made.
enum Schema {
    /// Tells our databases from everybody else's: `ASSY` in ASCII.
    static let applicationID: Int32 = 0x4153_5359

    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 record") { database in
            try database.execute(sql: "PRAGMA application_id = \(applicationID)")
            for part in [contents, runs, judgements, reviews, practice] { try database.execute(sql: part) }
        }
        migrator.registerMigration("2 practice events") { try $0.execute(sql: practiceEvents) }
        // Adds only, so that what is there needs no check: a large store is brought up to date at once.
        migrator.registerMigration("3 files and scores", foreignKeyChecks: .immediate) { database in
            for part in [submissionFiles, scores] { try database.execute(sql: part) }
        }
        return migrator
    }

    /// What was judged, each once, by digest. Times everywhere are seconds since 1970; texts in `…Json` are JSON.
    private static let contents = """
        CREATE TABLE challenge (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
            slug TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, level TEXT NOT NULL,
            topicsJson TEXT NOT NULL CHECK (json_valid(topicsJson)),
            limitsId INTEGER NOT NULL REFERENCES limits(id),
            caseCount INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX challengeBySlug ON challenge(slug);
        CREATE TABLE limits (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
            cpuMillis INTEGER NOT NULL, wallMillis INTEGER NOT NULL, memoryBytes INTEGER NOT NULL,
            outputBytes INTEGER NOT NULL, valueBytes INTEGER NOT NULL, generatedItems INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE submission (
            id INTEGER PRIMARY KEY,
            digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
            name TEXT NOT NULL,
            source BLOB NOT NULL
        ) STRICT;
        """

    private static let runs = """
        CREATE TABLE run (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL, challengeSet TEXT NOT NULL, submissions TEXT NOT NULL,
            settingsJson TEXT NOT NULL CHECK (json_valid(settingsJson)),
            machineJson TEXT NOT NULL CHECK (json_valid(machineJson)),
            isolationJson TEXT NOT NULL CHECK (json_valid(isolationJson)),
            version TEXT NOT NULL,
            identity TEXT NOT NULL, conditions TEXT NOT NULL,
            begun REAL NOT NULL, planned REAL, finished REAL
        ) STRICT;
        CREATE INDEX unfinishedRun ON run(identity, id) WHERE finished IS NULL;
        CREATE TABLE entry (
            id INTEGER PRIMARY KEY,
            runId INTEGER NOT NULL REFERENCES run(id),
            position INTEGER NOT NULL,
            candidate TEXT NOT NULL, slug TEXT NOT NULL, sample INTEGER NOT NULL, origin TEXT NOT NULL,
            submissionId INTEGER REFERENCES submission(id),
            challengeId INTEGER REFERENCES challenge(id),
            limitsId INTEGER REFERENCES limits(id),
            cost REAL NOT NULL,
            leads INTEGER NOT NULL CHECK (leads IN (0, 1)),
            state INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
            reason TEXT NOT NULL,
            judgementId INTEGER REFERENCES judgement(id),
            CHECK ((state = 1) = (judgementId IS NOT NULL)),
            CHECK (state = 2 OR (submissionId IS NOT NULL AND challengeId IS NOT NULL AND limitsId IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX entryByPosition ON entry(runId, position);
        CREATE INDEX entryByKey ON entry(runId, submissionId, challengeId, limitsId);
        CREATE INDEX entryByName ON entry(runId, slug, candidate, sample);
        CREATE INDEX entryByJudgement ON entry(judgementId);
        CREATE INDEX pendingEntry ON entry(runId, cost DESC, position) WHERE state = 0 AND leads = 1;
        """

    private static let judgements = """
        CREATE TABLE judgement (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            runId INTEGER NOT NULL REFERENCES run(id),
            submissionId INTEGER NOT NULL REFERENCES submission(id),
            challengeId INTEGER NOT NULL REFERENCES challenge(id),
            limitsId INTEGER NOT NULL REFERENCES limits(id),
            judged REAL NOT NULL,
            verdict TEXT NOT NULL,
            cpuTotal REAL NOT NULL, cpuPeak REAL NOT NULL, wallTotal REAL NOT NULL, wallPeak REAL NOT NULL,
            memoryPeak INTEGER NOT NULL,
            passed INTEGER NOT NULL, total INTEGER NOT NULL, skipped INTEGER NOT NULL,
            message TEXT NOT NULL,
            isolationJson TEXT NOT NULL, warningsJson TEXT NOT NULL,
            UNIQUE (submissionId, challengeId, limitsId, runId)
        ) STRICT;
        CREATE TABLE caseResult (
            judgementId INTEGER NOT NULL REFERENCES judgement(id),
            number INTEGER NOT NULL,
            name TEXT NOT NULL, grouping TEXT NOT NULL, verdict TEXT NOT NULL,
            cpu REAL NOT NULL, wall REAL NOT NULL, memory INTEGER NOT NULL,
            message TEXT NOT NULL, explanationJson TEXT, blockedJson TEXT,
            PRIMARY KEY (judgementId, number)
        ) STRICT, WITHOUT ROWID;
        """

    private static let reviews = """
        CREATE TABLE review (
            submissionId INTEGER PRIMARY KEY REFERENCES submission(id),
            reviewed REAL NOT NULL, version TEXT NOT NULL
        ) STRICT;
        CREATE TABLE finding (
            submissionId INTEGER NOT NULL REFERENCES review(submissionId),
            number INTEGER NOT NULL,
            rule TEXT NOT NULL, code TEXT NOT NULL, line INTEGER NOT NULL, column INTEGER NOT NULL,
            message TEXT NOT NULL, level TEXT NOT NULL,
            PRIMARY KEY (submissionId, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX findingByRule ON finding(rule);
        CREATE TABLE similarity (
            runId INTEGER NOT NULL REFERENCES run(id),
            firstId INTEGER NOT NULL REFERENCES submission(id),
            secondId INTEGER NOT NULL REFERENCES submission(id),
            slug TEXT NOT NULL, score REAL NOT NULL, shared INTEGER NOT NULL,
            placesJson TEXT NOT NULL CHECK (json_valid(placesJson)),
            PRIMARY KEY (runId, slug, firstId, secondId)
        ) STRICT, WITHOUT ROWID;
        """

    private static let practice = """
        CREATE TABLE attempt (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            slug TEXT NOT NULL, at REAL NOT NULL, verdict TEXT NOT NULL, seconds REAL NOT NULL,
            passed INTEGER NOT NULL, total INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX attemptBySlug ON attempt(slug, at);
        CREATE TABLE hint (
            slug TEXT NOT NULL, number INTEGER NOT NULL, at REAL NOT NULL,
            PRIMARY KEY (slug, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE encounter (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            rule TEXT NOT NULL, at REAL NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('seen', 'avoided'))
        ) STRICT;
        CREATE INDEX encounterByRule ON encounter(rule, at);
        """

    /// Of submissions that have several; a finding's `file` is empty where there is only one.
    private static let submissionFiles = """
        CREATE TABLE submissionFile (
            id INTEGER PRIMARY KEY,
            submissionId INTEGER NOT NULL REFERENCES submission(id),
            path TEXT NOT NULL, contents BLOB NOT NULL,
            UNIQUE (submissionId, path)
        ) STRICT;
        ALTER TABLE finding ADD COLUMN file TEXT NOT NULL DEFAULT '';
        """

    /// A case without points is part of no score by itself.
    private static let scores = """
        CREATE TABLE score (
            judgementId INTEGER PRIMARY KEY REFERENCES judgement(id),
            points REAL NOT NULL, maximum REAL NOT NULL, acceptPercent REAL NOT NULL, penalty REAL NOT NULL
        ) STRICT;
        CREATE TABLE scorePart (
            judgementId INTEGER NOT NULL REFERENCES score(judgementId),
            number INTEGER NOT NULL,
            grouping TEXT NOT NULL, earned REAL NOT NULL, points REAL NOT NULL,
            PRIMARY KEY (judgementId, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE remark (
            judgementId INTEGER NOT NULL REFERENCES judgement(id),
            number INTEGER NOT NULL,
            tone TEXT NOT NULL, text TEXT NOT NULL, detail TEXT NOT NULL,
            PRIMARY KEY (judgementId, number)
        ) STRICT, WITHOUT ROWID;
        ALTER TABLE caseResult ADD COLUMN penalty REAL NOT NULL DEFAULT 0;
        ALTER TABLE caseResult ADD COLUMN earned REAL;
        ALTER TABLE caseResult ADD COLUMN points REAL CHECK ((points IS NULL) = (earned IS NULL));
        """

    private static let practiceEvents = """
        CREATE TABLE practiceEvent (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            slug TEXT NOT NULL, at REAL NOT NULL, kind TEXT NOT NULL
        ) STRICT;
        CREATE INDEX practiceEventBySlug ON practiceEvent(slug, at);
        """
}
