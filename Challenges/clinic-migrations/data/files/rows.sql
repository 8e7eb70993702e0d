INSERT INTO patients VALUES (1, 'Alva'), (2, 'Bo'), (3, 'Cem');
INSERT INTO appointments VALUES
    (1, 1, 'Dr Yilmaz', '2026-03-02 09:00'), (2, 2, 'Dr Berg', '2026-03-02 09:30'), (3, 3, NULL, '2026-03-02 10:00'),
    (4, 1, 'Dr Berg', '2026-03-03 11:00'), (5, 2, 'Dr O''Neill', '2026-03-04 08:00');
