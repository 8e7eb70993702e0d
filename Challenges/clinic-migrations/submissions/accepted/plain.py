# Accepted: a script for each step, with its own transaction; a script that fails is rolled back.
FORWARDS = {
    1: "ALTER TABLE patients ADD COLUMN email TEXT;",
    2: """
        CREATE TABLE doctors (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        INSERT INTO doctors (id, name)
            SELECT ROW_NUMBER() OVER (ORDER BY doctor), doctor FROM appointments WHERE doctor NOT NULL GROUP BY doctor;
        ALTER TABLE appointments ADD COLUMN doctor_id INTEGER;
        UPDATE appointments SET doctor_id = doctors.id FROM doctors WHERE doctors.name = appointments.doctor;
    """,
    3: "CREATE INDEX appointments_by_doctor ON appointments (doctor_id, starts);",
}
BACK = {
    3: "DROP INDEX appointments_by_doctor;",
    2: """
        UPDATE appointments SET doctor = doctors.name FROM doctors WHERE doctors.id = doctor_id AND doctor IS NULL;
        ALTER TABLE appointments DROP COLUMN doctor_id;
        DROP TABLE doctors;
    """,
    1: "ALTER TABLE patients DROP COLUMN email;",
}
VERSIONS = (0, 1, 2, 3)


def migrate(connection, target=3):
    if connection.in_transaction:
        raise RuntimeError("a transaction is open")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if target not in VERSIONS or version not in VERSIONS:
        raise ValueError(f"no way from version {version} to {target}")
    reached = []
    while version != target:
        if version < target:
            script = FORWARDS[version + 1]
            version += 1
        else:
            script = BACK[version]
            version -= 1
        try:
            connection.executescript(f"BEGIN; {script} PRAGMA user_version = {version}; COMMIT;")
        except BaseException:
            connection.rollback()
            raise
        reached.append(version)
    return reached
