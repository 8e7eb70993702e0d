# Four thousand branches.
def answer(value):
    if value == 0:
        return 0
    elif value == 1:
        return 1
    elif value == 2:
        return 2
    elif value == 3:
        return 3
    elif value == 4:
        return 4
    elif value == 5:
        return 5
    elif value == 6:
        return 6
    elif value == 7:
        return 7
    elif value == 8:
        return 8
    elif value == 9:
        return 9
    elif value == 10:
        return 10
    elif value == 11:
        return 11
    elif value == 12:
        return 12
    elif value == 13:
        return 13
    elif value == 14:
        return 14
    elif value == 15:
        return 15
    elif value == 16:
        return 16
    elif value == 17:
        return 17
    elif value == 18:
        return 18
    elif value == 19:
        return 19
    elif value == 20:
        return 20
    elif value == 21:
        return 21
    elif value == 22:
        return 22
    elif value == 23:
        return 23
    elif value == 24:
        return 24
    elif value == 25:
        return 25
    elif value == 26:
        return 26
    elif value == 27:
        return 27
    elif value == 28:
        return 28
    elif value == 29:
        return 29
    elif value == 30:
        return 30
    elif value == 31:
        return 31
    elif value == 32:
        return 32
    elif value == 33:
        return 33
    elif value == 34:
        return 34
    elif value == 35:
        return 35
    elif value == 36:
        return 36
    elif value == 37:
        return 37
    elif value == 38:
        return 38
    elif value == 39:
        return 39
    elif value == 40:
        return 40
    elif value == 41:
        return 41
    elif value == 42:
        return 42
    elif value == 43:
        return 43
    elif value == 44:
        return 44
    elif value == 45:
        return 45
    elif value == 46:
        return 46
    elif value == 47:
        return 47
    elif value == 48:
        return 48
    elif value == 49:
        return 49
    elif value == 50:
        return 50
    elif value == 51:
        return 51
    elif value == 52:
        return 52
    elif value == 53:
        return 53
    elif value == 54:
        return 54
    elif value == 55:
        return 55
    elif value == 56:
        return 56
    elif value == 57:
        return 57
    elif value == 58:
        return 58
    elif value == 59:
        return 59
    elif value == 60:
        return 60
    elif value == 61:
        return 61
    elif value == 62:
        return 62
    elif value == 63:
        return 63
    elif value == 64:
        return 64
    elif value == 65:
        return 65
    elif value == 66:
        return 66
    elif value == 67:
        return 67
    elif value == 68:
        return 68
    elif value == 69:
        return 69
    elif value == 70:
        return 70
    elif value == 71:
        return 71
    elif value == 72:
        return 72
    elif value == 73:
        return 73
    elif value == 74:
        return 74
    elif value == 75:
        return 75
    elif value == 76:
        return 76
    elif value == 77:
        return 77
    elif value == 78:
        return 78
    elif value == 79:
        return 79
    elif value == 80:
        return 80
    elif value == 81:
        return 81
    elif value == 82:
        return 82
    elif value == 83:
        return 83
    elif value == 84:
        return 84
    elif value == 85:
        return 85
    elif value == 86:
        return 86
    elif value == 87:
        return 87
    elif value == 88:
        return 88
    elif value == 89:
        return 89
    elif value == 90:
        return 90
    elif value == 91:
        return 91
    elif value == 92:
        return 92
    elif value == 93:
        return 93
    elif value == 94:
        return 94
    elif value == 95:
        return 95
    elif value == 96:
        return 96
    elif value == 97:
        return 97
    elif value == 98:
        return 98
    elif value == 99:
        return 99
    elif value == 100:
        return 100
    elif value == 101:
        return 101
    elif value == 102:
        return 102
    elif value == 103:
        return 103
    elif value == 104:
        return 104
    elif value == 105:
        return 105
    elif value == 106:
        return 106
    elif value == 107:
        return 107
    elif value == 108:
        return 108
    elif value == 109:
        return 109
    elif value == 110:
        return 110
    elif value == 111:
        return 111
    elif value == 112:
        return 112
    elif value == 113:
        return 113
    elif value == 114:
        return 114
    elif value == 115:
        return 115
    elif value == 116:
        return 116
    elif value == 117:
        return 117
    elif value == 118:
        return 118
    elif value == 119:
        return 119
    elif value == 120:
        return 120
    elif value == 121:
        return 121
    elif value == 122:
        return 122
    elif value == 123:
        return 123
    elif value == 124:
        return 124
    elif value == 125:
        return 125
    elif value == 126:
        return 126
    elif value == 127:
        return 127
    elif value == 128:
        return 128
    elif value == 129:
        return 129
    elif value == 130:
        return 130
    elif value == 131:
        return 131
    elif value == 132:
        return 132
    elif value == 133:
        return 133
    elif value == 134:
        return 134
    elif value == 135:
        return 135
    elif value == 136:
        return 136
    elif value == 137:
        return 137
    elif value == 138:
        return 138
    elif value == 139:
        return 139
    elif value == 140:
        return 140
    elif value == 141:
        return 141
    elif value == 142:
        return 142
    elif value == 143:
        return 143
    elif value == 144:
        return 144
    elif value == 145:
        return 145
    elif value == 146:
        return 146
    elif value == 147:
        return 147
    elif value == 148:
        return 148
    elif value == 149:
        return 149
    elif value == 150:
        return 150
    elif value == 151:
        return 151
    elif value == 152:
        return 152
    elif value == 153:
        return 153
    elif value == 154:
        return 154
    elif value == 155:
        return 155
    elif value == 156:
        return 156
    elif value == 157:
        return 157
    elif value == 158:
        return 158
    elif value == 159:
        return 159
    elif value == 160:
        return 160
    elif value == 161:
        return 161
    elif value == 162:
        return 162
    elif value == 163:
        return 163
    elif value == 164:
        return 164
    elif value == 165:
        return 165
    elif value == 166:
        return 166
    elif value == 167:
        return 167
    elif value == 168:
        return 168
    elif value == 169:
        return 169
    elif value == 170:
        return 170
    elif value == 171:
        return 171
    elif value == 172:
        return 172
    elif value == 173:
        return 173
    elif value == 174:
        return 174
    elif value == 175:
        return 175
    elif value == 176:
        return 176
    elif value == 177:
        return 177
    elif value == 178:
        return 178
    elif value == 179:
        return 179
    elif value == 180:
        return 180
    elif value == 181:
        return 181
    elif value == 182:
        return 182
    elif value == 183:
        return 183
    elif value == 184:
        return 184
    elif value == 185:
        return 185
    elif value == 186:
        return 186
    elif value == 187:
        return 187
    elif value == 188:
        return 188
    elif value == 189:
        return 189
    elif value == 190:
        return 190
    elif value == 191:
        return 191
    elif value == 192:
        return 192
    elif value == 193:
        return 193
    elif value == 194:
        return 194
    elif value == 195:
        return 195
    elif value == 196:
        return 196
    elif value == 197:
        return 197
    elif value == 198:
        return 198
    elif value == 199:
        return 199
    elif value == 200:
        return 200
    elif value == 201:
        return 201
    elif value == 202:
        return 202
    elif value == 203:
        return 203
    elif value == 204:
        return 204
    elif value == 205:
        return 205
    elif value == 206:
        return 206
    elif value == 207:
        return 207
    elif value == 208:
        return 208
    elif value == 209:
        return 209
    elif value == 210:
        return 210
    elif value == 211:
        return 211
    elif value == 212:
        return 212
    elif value == 213:
        return 213
    elif value == 214:
        return 214
    elif value == 215:
        return 215
    elif value == 216:
        return 216
    elif value == 217:
        return 217
    elif value == 218:
        return 218
    elif value == 219:
        return 219
    elif value == 220:
        return 220
    elif value == 221:
        return 221
    elif value == 222:
        return 222
    elif value == 223:
        return 223
    elif value == 224:
        return 224
    elif value == 225:
        return 225
    elif value == 226:
        return 226
    elif value == 227:
        return 227
    elif value == 228:
        return 228
    elif value == 229:
        return 229
    elif value == 230:
        return 230
    elif value == 231:
        return 231
    elif value == 232:
        return 232
    elif value == 233:
        return 233
    elif value == 234:
        return 234
    elif value == 235:
        return 235
    elif value == 236:
        return 236
    elif value == 237:
        return 237
    elif value == 238:
        return 238
    elif value == 239:
        return 239
    elif value == 240:
        return 240
    elif value == 241:
        return 241
    elif value == 242:
        return 242
    elif value == 243:
        return 243
    elif value == 244:
        return 244
    elif value == 245:
        return 245
    elif value == 246:
        return 246
    elif value == 247:
        return 247
    elif value == 248:
        return 248
    elif value == 249:
        return 249
    elif value == 250:
        return 250
    elif value == 251:
        return 251
    elif value == 252:
        return 252
    elif value == 253:
        return 253
    elif value == 254:
        return 254
    elif value == 255:
        return 255
    elif value == 256:
        return 256
    elif value == 257:
        return 257
    elif value == 258:
        return 258
    elif value == 259:
        return 259
    elif value == 260:
        return 260
    elif value == 261:
        return 261
    elif value == 262:
        return 262
    elif value == 263:
        return 263
    elif value == 264:
        return 264
    elif value == 265:
        return 265
    elif value == 266:
        return 266
    elif value == 267:
        return 267
    elif value == 268:
        return 268
    elif value == 269:
        return 269
    elif value == 270:
        return 270
    elif value == 271:
        return 271
    elif value == 272:
        return 272
    elif value == 273:
        return 273
    elif value == 274:
        return 274
    elif value == 275:
        return 275
    elif value == 276:
        return 276
    elif value == 277:
        return 277
    elif value == 278:
        return 278
    elif value == 279:
        return 279
    elif value == 280:
        return 280
    elif value == 281:
        return 281
    elif value == 282:
        return 282
    elif value == 283:
        return 283
    elif value == 284:
        return 284
    elif value == 285:
        return 285
    elif value == 286:
        return 286
    elif value == 287:
        return 287
    elif value == 288:
        return 288
    elif value == 289:
        return 289
    elif value == 290:
        return 290
    elif value == 291:
        return 291
    elif value == 292:
        return 292
    elif value == 293:
        return 293
    elif value == 294:
        return 294
    elif value == 295:
        return 295
    elif value == 296:
        return 296
    elif value == 297:
        return 297
    elif value == 298:
        return 298
    elif value == 299:
        return 299
    elif value == 300:
        return 300
    elif value == 301:
        return 301
    elif value == 302:
        return 302
    elif value == 303:
        return 303
    elif value == 304:
        return 304
    elif value == 305:
        return 305
    elif value == 306:
        return 306
    elif value == 307:
        return 307
    elif value == 308:
        return 308
    elif value == 309:
        return 309
    elif value == 310:
        return 310
    elif value == 311:
        return 311
    elif value == 312:
        return 312
    elif value == 313:
        return 313
    elif value == 314:
        return 314
    elif value == 315:
        return 315
    elif value == 316:
        return 316
    elif value == 317:
        return 317
    elif value == 318:
        return 318
    elif value == 319:
        return 319
    elif value == 320:
        return 320
    elif value == 321:
        return 321
    elif value == 322:
        return 322
    elif value == 323:
        return 323
    elif value == 324:
        return 324
    elif value == 325:
        return 325
    elif value == 326:
        return 326
    elif value == 327:
        return 327
    elif value == 328:
        return 328
    elif value == 329:
        return 329
    elif value == 330:
        return 330
    elif value == 331:
        return 331
    elif value == 332:
        return 332
    elif value == 333:
        return 333
    elif value == 334:
        return 334
    elif value == 335:
        return 335
    elif value == 336:
        return 336
    elif value == 337:
        return 337
    elif value == 338:
        return 338
    elif value == 339:
        return 339
    elif value == 340:
        return 340
    elif value == 341:
        return 341
    elif value == 342:
        return 342
    elif value == 343:
        return 343
    elif value == 344:
        return 344
    elif value == 345:
        return 345
    elif value == 346:
        return 346
    elif value == 347:
        return 347
    elif value == 348:
        return 348
    elif value == 349:
        return 349
    elif value == 350:
        return 350
    elif value == 351:
        return 351
    elif value == 352:
        return 352
    elif value == 353:
        return 353
    elif value == 354:
        return 354
    elif value == 355:
        return 355
    elif value == 356:
        return 356
    elif value == 357:
        return 357
    elif value == 358:
        return 358
    elif value == 359:
        return 359
    elif value == 360:
        return 360
    elif value == 361:
        return 361
    elif value == 362:
        return 362
    elif value == 363:
        return 363
    elif value == 364:
        return 364
    elif value == 365:
        return 365
    elif value == 366:
        return 366
    elif value == 367:
        return 367
    elif value == 368:
        return 368
    elif value == 369:
        return 369
    elif value == 370:
        return 370
    elif value == 371:
        return 371
    elif value == 372:
        return 372
    elif value == 373:
        return 373
    elif value == 374:
        return 374
    elif value == 375:
        return 375
    elif value == 376:
        return 376
    elif value == 377:
        return 377
    elif value == 378:
        return 378
    elif value == 379:
        return 379
    elif value == 380:
        return 380
    elif value == 381:
        return 381
    elif value == 382:
        return 382
    elif value == 383:
        return 383
    elif value == 384:
        return 384
    elif value == 385:
        return 385
    elif value == 386:
        return 386
    elif value == 387:
        return 387
    elif value == 388:
        return 388
    elif value == 389:
        return 389
    elif value == 390:
        return 390
    elif value == 391:
        return 391
    elif value == 392:
        return 392
    elif value == 393:
        return 393
    elif value == 394:
        return 394
    elif value == 395:
        return 395
    elif value == 396:
        return 396
    elif value == 397:
        return 397
    elif value == 398:
        return 398
    elif value == 399:
        return 399
    elif value == 400:
        return 400
    elif value == 401:
        return 401
    elif value == 402:
        return 402
    elif value == 403:
        return 403
    elif value == 404:
        return 404
    elif value == 405:
        return 405
    elif value == 406:
        return 406
    elif value == 407:
        return 407
    elif value == 408:
        return 408
    elif value == 409:
        return 409
    elif value == 410:
        return 410
    elif value == 411:
        return 411
    elif value == 412:
        return 412
    elif value == 413:
        return 413
    elif value == 414:
        return 414
    elif value == 415:
        return 415
    elif value == 416:
        return 416
    elif value == 417:
        return 417
    elif value == 418:
        return 418
    elif value == 419:
        return 419
    elif value == 420:
        return 420
    elif value == 421:
        return 421
    elif value == 422:
        return 422
    elif value == 423:
        return 423
    elif value == 424:
        return 424
    elif value == 425:
        return 425
    elif value == 426:
        return 426
    elif value == 427:
        return 427
    elif value == 428:
        return 428
    elif value == 429:
        return 429
    elif value == 430:
        return 430
    elif value == 431:
        return 431
    elif value == 432:
        return 432
    elif value == 433:
        return 433
    elif value == 434:
        return 434
    elif value == 435:
        return 435
    elif value == 436:
        return 436
    elif value == 437:
        return 437
    elif value == 438:
        return 438
    elif value == 439:
        return 439
    elif value == 440:
        return 440
    elif value == 441:
        return 441
    elif value == 442:
        return 442
    elif value == 443:
        return 443
    elif value == 444:
        return 444
    elif value == 445:
        return 445
    elif value == 446:
        return 446
    elif value == 447:
        return 447
    elif value == 448:
        return 448
    elif value == 449:
        return 449
    elif value == 450:
        return 450
    elif value == 451:
        return 451
    elif value == 452:
        return 452
    elif value == 453:
        return 453
    elif value == 454:
        return 454
    elif value == 455:
        return 455
    elif value == 456:
        return 456
    elif value == 457:
        return 457
    elif value == 458:
        return 458
    elif value == 459:
        return 459
    elif value == 460:
        return 460
    elif value == 461:
        return 461
    elif value == 462:
        return 462
    elif value == 463:
        return 463
    elif value == 464:
        return 464
    elif value == 465:
        return 465
    elif value == 466:
        return 466
    elif value == 467:
        return 467
    elif value == 468:
        return 468
    elif value == 469:
        return 469
    elif value == 470:
        return 470
    elif value == 471:
        return 471
    elif value == 472:
        return 472
    elif value == 473:
        return 473
    elif value == 474:
        return 474
    elif value == 475:
        return 475
    elif value == 476:
        return 476
    elif value == 477:
        return 477
    elif value == 478:
        return 478
    elif value == 479:
        return 479
    elif value == 480:
        return 480
    elif value == 481:
        return 481
    elif value == 482:
        return 482
    elif value == 483:
        return 483
    elif value == 484:
        return 484
    elif value == 485:
        return 485
    elif value == 486:
        return 486
    elif value == 487:
        return 487
    elif value == 488:
        return 488
    elif value == 489:
        return 489
    elif value == 490:
        return 490
    elif value == 491:
        return 491
    elif value == 492:
        return 492
    elif value == 493:
        return 493
    elif value == 494:
        return 494
    elif value == 495:
        return 495
    elif value == 496:
        return 496
    elif value == 497:
        return 497
    elif value == 498:
        return 498
    elif value == 499:
        return 499
    elif value == 500:
        return 500
    elif value == 501:
        return 501
    elif value == 502:
        return 502
    elif value == 503:
        return 503
    elif value == 504:
        return 504
    elif value == 505:
        return 505
    elif value == 506:
        return 506
    elif value == 507:
        return 507
    elif value == 508:
        return 508
    elif value == 509:
        return 509
    elif value == 510:
        return 510
    elif value == 511:
        return 511
    elif value == 512:
        return 512
    elif value == 513:
        return 513
    elif value == 514:
        return 514
    elif value == 515:
        return 515
    elif value == 516:
        return 516
    elif value == 517:
        return 517
    elif value == 518:
        return 518
    elif value == 519:
        return 519
    elif value == 520:
        return 520
    elif value == 521:
        return 521
    elif value == 522:
        return 522
    elif value == 523:
        return 523
    elif value == 524:
        return 524
    elif value == 525:
        return 525
    elif value == 526:
        return 526
    elif value == 527:
        return 527
    elif value == 528:
        return 528
    elif value == 529:
        return 529
    elif value == 530:
        return 530
    elif value == 531:
        return 531
    elif value == 532:
        return 532
    elif value == 533:
        return 533
    elif value == 534:
        return 534
    elif value == 535:
        return 535
    elif value == 536:
        return 536
    elif value == 537:
        return 537
    elif value == 538:
        return 538
    elif value == 539:
        return 539
    elif value == 540:
        return 540
    elif value == 541:
        return 541
    elif value == 542:
        return 542
    elif value == 543:
        return 543
    elif value == 544:
        return 544
    elif value == 545:
        return 545
    elif value == 546:
        return 546
    elif value == 547:
        return 547
    elif value == 548:
        return 548
    elif value == 549:
        return 549
    elif value == 550:
        return 550
    elif value == 551:
        return 551
    elif value == 552:
        return 552
    elif value == 553:
        return 553
    elif value == 554:
        return 554
    elif value == 555:
        return 555
    elif value == 556:
        return 556
    elif value == 557:
        return 557
    elif value == 558:
        return 558
    elif value == 559:
        return 559
    elif value == 560:
        return 560
    elif value == 561:
        return 561
    elif value == 562:
        return 562
    elif value == 563:
        return 563
    elif value == 564:
        return 564
    elif value == 565:
        return 565
    elif value == 566:
        return 566
    elif value == 567:
        return 567
    elif value == 568:
        return 568
    elif value == 569:
        return 569
    elif value == 570:
        return 570
    elif value == 571:
        return 571
    elif value == 572:
        return 572
    elif value == 573:
        return 573
    elif value == 574:
        return 574
    elif value == 575:
        return 575
    elif value == 576:
        return 576
    elif value == 577:
        return 577
    elif value == 578:
        return 578
    elif value == 579:
        return 579
    elif value == 580:
        return 580
    elif value == 581:
        return 581
    elif value == 582:
        return 582
    elif value == 583:
        return 583
    elif value == 584:
        return 584
    elif value == 585:
        return 585
    elif value == 586:
        return 586
    elif value == 587:
        return 587
    elif value == 588:
        return 588
    elif value == 589:
        return 589
    elif value == 590:
        return 590
    elif value == 591:
        return 591
    elif value == 592:
        return 592
    elif value == 593:
        return 593
    elif value == 594:
        return 594
    elif value == 595:
        return 595
    elif value == 596:
        return 596
    elif value == 597:
        return 597
    elif value == 598:
        return 598
    elif value == 599:
        return 599
    elif value == 600:
        return 600
    elif value == 601:
        return 601
    elif value == 602:
        return 602
    elif value == 603:
        return 603
    elif value == 604:
        return 604
    elif value == 605:
        return 605
    elif value == 606:
        return 606
    elif value == 607:
        return 607
    elif value == 608:
        return 608
    elif value == 609:
        return 609
    elif value == 610:
        return 610
    elif value == 611:
        return 611
    elif value == 612:
        return 612
    elif value == 613:
        return 613
    elif value == 614:
        return 614
    elif value == 615:
        return 615
    elif value == 616:
        return 616
    elif value == 617:
        return 617
    elif value == 618:
        return 618
    elif value == 619:
        return 619
    elif value == 620:
        return 620
    elif value == 621:
        return 621
    elif value == 622:
        return 622
    elif value == 623:
        return 623
    elif value == 624:
        return 624
    elif value == 625:
        return 625
    elif value == 626:
        return 626
    elif value == 627:
        return 627
    elif value == 628:
        return 628
    elif value == 629:
        return 629
    elif value == 630:
        return 630
    elif value == 631:
        return 631
    elif value == 632:
        return 632
    elif value == 633:
        return 633
    elif value == 634:
        return 634
    elif value == 635:
        return 635
    elif value == 636:
        return 636
    elif value == 637:
        return 637
    elif value == 638:
        return 638
    elif value == 639:
        return 639
    elif value == 640:
        return 640
    elif value == 641:
        return 641
    elif value == 642:
        return 642
    elif value == 643:
        return 643
    elif value == 644:
        return 644
    elif value == 645:
        return 645
    elif value == 646:
        return 646
    elif value == 647:
        return 647
    elif value == 648:
        return 648
    elif value == 649:
        return 649
    elif value == 650:
        return 650
    elif value == 651:
        return 651
    elif value == 652:
        return 652
    elif value == 653:
        return 653
    elif value == 654:
        return 654
    elif value == 655:
        return 655
    elif value == 656:
        return 656
    elif value == 657:
        return 657
    elif value == 658:
        return 658
    elif value == 659:
        return 659
    elif value == 660:
        return 660
    elif value == 661:
        return 661
    elif value == 662:
        return 662
    elif value == 663:
        return 663
    elif value == 664:
        return 664
    elif value == 665:
        return 665
    elif value == 666:
        return 666
    elif value == 667:
        return 667
    elif value == 668:
        return 668
    elif value == 669:
        return 669
    elif value == 670:
        return 670
    elif value == 671:
        return 671
    elif value == 672:
        return 672
    elif value == 673:
        return 673
    elif value == 674:
        return 674
    elif value == 675:
        return 675
    elif value == 676:
        return 676
    elif value == 677:
        return 677
    elif value == 678:
        return 678
    elif value == 679:
        return 679
    elif value == 680:
        return 680
    elif value == 681:
        return 681
    elif value == 682:
        return 682
    elif value == 683:
        return 683
    elif value == 684:
        return 684
    elif value == 685:
        return 685
    elif value == 686:
        return 686
    elif value == 687:
        return 687
    elif value == 688:
        return 688
    elif value == 689:
        return 689
    elif value == 690:
        return 690
    elif value == 691:
        return 691
    elif value == 692:
        return 692
    elif value == 693:
        return 693
    elif value == 694:
        return 694
    elif value == 695:
        return 695
    elif value == 696:
        return 696
    elif value == 697:
        return 697
    elif value == 698:
        return 698
    elif value == 699:
        return 699
    elif value == 700:
        return 700
    elif value == 701:
        return 701
    elif value == 702:
        return 702
    elif value == 703:
        return 703
    elif value == 704:
        return 704
    elif value == 705:
        return 705
    elif value == 706:
        return 706
    elif value == 707:
        return 707
    elif value == 708:
        return 708
    elif value == 709:
        return 709
    elif value == 710:
        return 710
    elif value == 711:
        return 711
    elif value == 712:
        return 712
    elif value == 713:
        return 713
    elif value == 714:
        return 714
    elif value == 715:
        return 715
    elif value == 716:
        return 716
    elif value == 717:
        return 717
    elif value == 718:
        return 718
    elif value == 719:
        return 719
    elif value == 720:
        return 720
    elif value == 721:
        return 721
    elif value == 722:
        return 722
    elif value == 723:
        return 723
    elif value == 724:
        return 724
    elif value == 725:
        return 725
    elif value == 726:
        return 726
    elif value == 727:
        return 727
    elif value == 728:
        return 728
    elif value == 729:
        return 729
    elif value == 730:
        return 730
    elif value == 731:
        return 731
    elif value == 732:
        return 732
    elif value == 733:
        return 733
    elif value == 734:
        return 734
    elif value == 735:
        return 735
    elif value == 736:
        return 736
    elif value == 737:
        return 737
    elif value == 738:
        return 738
    elif value == 739:
        return 739
    elif value == 740:
        return 740
    elif value == 741:
        return 741
    elif value == 742:
        return 742
    elif value == 743:
        return 743
    elif value == 744:
        return 744
    elif value == 745:
        return 745
    elif value == 746:
        return 746
    elif value == 747:
        return 747
    elif value == 748:
        return 748
    elif value == 749:
        return 749
    elif value == 750:
        return 750
    elif value == 751:
        return 751
    elif value == 752:
        return 752
    elif value == 753:
        return 753
    elif value == 754:
        return 754
    elif value == 755:
        return 755
    elif value == 756:
        return 756
    elif value == 757:
        return 757
    elif value == 758:
        return 758
    elif value == 759:
        return 759
    elif value == 760:
        return 760
    elif value == 761:
        return 761
    elif value == 762:
        return 762
    elif value == 763:
        return 763
    elif value == 764:
        return 764
    elif value == 765:
        return 765
    elif value == 766:
        return 766
    elif value == 767:
        return 767
    elif value == 768:
        return 768
    elif value == 769:
        return 769
    elif value == 770:
        return 770
    elif value == 771:
        return 771
    elif value == 772:
        return 772
    elif value == 773:
        return 773
    elif value == 774:
        return 774
    elif value == 775:
        return 775
    elif value == 776:
        return 776
    elif value == 777:
        return 777
    elif value == 778:
        return 778
    elif value == 779:
        return 779
    elif value == 780:
        return 780
    elif value == 781:
        return 781
    elif value == 782:
        return 782
    elif value == 783:
        return 783
    elif value == 784:
        return 784
    elif value == 785:
        return 785
    elif value == 786:
        return 786
    elif value == 787:
        return 787
    elif value == 788:
        return 788
    elif value == 789:
        return 789
    elif value == 790:
        return 790
    elif value == 791:
        return 791
    elif value == 792:
        return 792
    elif value == 793:
        return 793
    elif value == 794:
        return 794
    elif value == 795:
        return 795
    elif value == 796:
        return 796
    elif value == 797:
        return 797
    elif value == 798:
        return 798
    elif value == 799:
        return 799
    elif value == 800:
        return 800
    elif value == 801:
        return 801
    elif value == 802:
        return 802
    elif value == 803:
        return 803
    elif value == 804:
        return 804
    elif value == 805:
        return 805
    elif value == 806:
        return 806
    elif value == 807:
        return 807
    elif value == 808:
        return 808
    elif value == 809:
        return 809
    elif value == 810:
        return 810
    elif value == 811:
        return 811
    elif value == 812:
        return 812
    elif value == 813:
        return 813
    elif value == 814:
        return 814
    elif value == 815:
        return 815
    elif value == 816:
        return 816
    elif value == 817:
        return 817
    elif value == 818:
        return 818
    elif value == 819:
        return 819
    elif value == 820:
        return 820
    elif value == 821:
        return 821
    elif value == 822:
        return 822
    elif value == 823:
        return 823
    elif value == 824:
        return 824
    elif value == 825:
        return 825
    elif value == 826:
        return 826
    elif value == 827:
        return 827
    elif value == 828:
        return 828
    elif value == 829:
        return 829
    elif value == 830:
        return 830
    elif value == 831:
        return 831
    elif value == 832:
        return 832
    elif value == 833:
        return 833
    elif value == 834:
        return 834
    elif value == 835:
        return 835
    elif value == 836:
        return 836
    elif value == 837:
        return 837
    elif value == 838:
        return 838
    elif value == 839:
        return 839
    elif value == 840:
        return 840
    elif value == 841:
        return 841
    elif value == 842:
        return 842
    elif value == 843:
        return 843
    elif value == 844:
        return 844
    elif value == 845:
        return 845
    elif value == 846:
        return 846
    elif value == 847:
        return 847
    elif value == 848:
        return 848
    elif value == 849:
        return 849
    elif value == 850:
        return 850
    elif value == 851:
        return 851
    elif value == 852:
        return 852
    elif value == 853:
        return 853
    elif value == 854:
        return 854
    elif value == 855:
        return 855
    elif value == 856:
        return 856
    elif value == 857:
        return 857
    elif value == 858:
        return 858
    elif value == 859:
        return 859
    elif value == 860:
        return 860
    elif value == 861:
        return 861
    elif value == 862:
        return 862
    elif value == 863:
        return 863
    elif value == 864:
        return 864
    elif value == 865:
        return 865
    elif value == 866:
        return 866
    elif value == 867:
        return 867
    elif value == 868:
        return 868
    elif value == 869:
        return 869
    elif value == 870:
        return 870
    elif value == 871:
        return 871
    elif value == 872:
        return 872
    elif value == 873:
        return 873
    elif value == 874:
        return 874
    elif value == 875:
        return 875
    elif value == 876:
        return 876
    elif value == 877:
        return 877
    elif value == 878:
        return 878
    elif value == 879:
        return 879
    elif value == 880:
        return 880
    elif value == 881:
        return 881
    elif value == 882:
        return 882
    elif value == 883:
        return 883
    elif value == 884:
        return 884
    elif value == 885:
        return 885
    elif value == 886:
        return 886
    elif value == 887:
        return 887
    elif value == 888:
        return 888
    elif value == 889:
        return 889
    elif value == 890:
        return 890
    elif value == 891:
        return 891
    elif value == 892:
        return 892
    elif value == 893:
        return 893
    elif value == 894:
        return 894
    elif value == 895:
        return 895
    elif value == 896:
        return 896
    elif value == 897:
        return 897
    elif value == 898:
        return 898
    elif value == 899:
        return 899
    elif value == 900:
        return 900
    elif value == 901:
        return 901
    elif value == 902:
        return 902
    elif value == 903:
        return 903
    elif value == 904:
        return 904
    elif value == 905:
        return 905
    elif value == 906:
        return 906
    elif value == 907:
        return 907
    elif value == 908:
        return 908
    elif value == 909:
        return 909
    elif value == 910:
        return 910
    elif value == 911:
        return 911
    elif value == 912:
        return 912
    elif value == 913:
        return 913
    elif value == 914:
        return 914
    elif value == 915:
        return 915
    elif value == 916:
        return 916
    elif value == 917:
        return 917
    elif value == 918:
        return 918
    elif value == 919:
        return 919
    elif value == 920:
        return 920
    elif value == 921:
        return 921
    elif value == 922:
        return 922
    elif value == 923:
        return 923
    elif value == 924:
        return 924
    elif value == 925:
        return 925
    elif value == 926:
        return 926
    elif value == 927:
        return 927
    elif value == 928:
        return 928
    elif value == 929:
        return 929
    elif value == 930:
        return 930
    elif value == 931:
        return 931
    elif value == 932:
        return 932
    elif value == 933:
        return 933
    elif value == 934:
        return 934
    elif value == 935:
        return 935
    elif value == 936:
        return 936
    elif value == 937:
        return 937
    elif value == 938:
        return 938
    elif value == 939:
        return 939
    elif value == 940:
        return 940
    elif value == 941:
        return 941
    elif value == 942:
        return 942
    elif value == 943:
        return 943
    elif value == 944:
        return 944
    elif value == 945:
        return 945
    elif value == 946:
        return 946
    elif value == 947:
        return 947
    elif value == 948:
        return 948
    elif value == 949:
        return 949
    elif value == 950:
        return 950
    elif value == 951:
        return 951
    elif value == 952:
        return 952
    elif value == 953:
        return 953
    elif value == 954:
        return 954
    elif value == 955:
        return 955
    elif value == 956:
        return 956
    elif value == 957:
        return 957
    elif value == 958:
        return 958
    elif value == 959:
        return 959
    elif value == 960:
        return 960
    elif value == 961:
        return 961
    elif value == 962:
        return 962
    elif value == 963:
        return 963
    elif value == 964:
        return 964
    elif value == 965:
        return 965
    elif value == 966:
        return 966
    elif value == 967:
        return 967
    elif value == 968:
        return 968
    elif value == 969:
        return 969
    elif value == 970:
        return 970
    elif value == 971:
        return 971
    elif value == 972:
        return 972
    elif value == 973:
        return 973
    elif value == 974:
        return 974
    elif value == 975:
        return 975
    elif value == 976:
        return 976
    elif value == 977:
        return 977
    elif value == 978:
        return 978
    elif value == 979:
        return 979
    elif value == 980:
        return 980
    elif value == 981:
        return 981
    elif value == 982:
        return 982
    elif value == 983:
        return 983
    elif value == 984:
        return 984
    elif value == 985:
        return 985
    elif value == 986:
        return 986
    elif value == 987:
        return 987
    elif value == 988:
        return 988
    elif value == 989:
        return 989
    elif value == 990:
        return 990
    elif value == 991:
        return 991
    elif value == 992:
        return 992
    elif value == 993:
        return 993
    elif value == 994:
        return 994
    elif value == 995:
        return 995
    elif value == 996:
        return 996
    elif value == 997:
        return 997
    elif value == 998:
        return 998
    elif value == 999:
        return 999
    elif value == 1000:
        return 1000
    elif value == 1001:
        return 1001
    elif value == 1002:
        return 1002
    elif value == 1003:
        return 1003
    elif value == 1004:
        return 1004
    elif value == 1005:
        return 1005
    elif value == 1006:
        return 1006
    elif value == 1007:
        return 1007
    elif value == 1008:
        return 1008
    elif value == 1009:
        return 1009
    elif value == 1010:
        return 1010
    elif value == 1011:
        return 1011
    elif value == 1012:
        return 1012
    elif value == 1013:
        return 1013
    elif value == 1014:
        return 1014
    elif value == 1015:
        return 1015
    elif value == 1016:
        return 1016
    elif value == 1017:
        return 1017
    elif value == 1018:
        return 1018
    elif value == 1019:
        return 1019
    elif value == 1020:
        return 1020
    elif value == 1021:
        return 1021
    elif value == 1022:
        return 1022
    elif value == 1023:
        return 1023
    elif value == 1024:
        return 1024
    elif value == 1025:
        return 1025
    elif value == 1026:
        return 1026
    elif value == 1027:
        return 1027
    elif value == 1028:
        return 1028
    elif value == 1029:
        return 1029
    elif value == 1030:
        return 1030
    elif value == 1031:
        return 1031
    elif value == 1032:
        return 1032
    elif value == 1033:
        return 1033
    elif value == 1034:
        return 1034
    elif value == 1035:
        return 1035
    elif value == 1036:
        return 1036
    elif value == 1037:
        return 1037
    elif value == 1038:
        return 1038
    elif value == 1039:
        return 1039
    elif value == 1040:
        return 1040
    elif value == 1041:
        return 1041
    elif value == 1042:
        return 1042
    elif value == 1043:
        return 1043
    elif value == 1044:
        return 1044
    elif value == 1045:
        return 1045
    elif value == 1046:
        return 1046
    elif value == 1047:
        return 1047
    elif value == 1048:
        return 1048
    elif value == 1049:
        return 1049
    elif value == 1050:
        return 1050
    elif value == 1051:
        return 1051
    elif value == 1052:
        return 1052
    elif value == 1053:
        return 1053
    elif value == 1054:
        return 1054
    elif value == 1055:
        return 1055
    elif value == 1056:
        return 1056
    elif value == 1057:
        return 1057
    elif value == 1058:
        return 1058
    elif value == 1059:
        return 1059
    elif value == 1060:
        return 1060
    elif value == 1061:
        return 1061
    elif value == 1062:
        return 1062
    elif value == 1063:
        return 1063
    elif value == 1064:
        return 1064
    elif value == 1065:
        return 1065
    elif value == 1066:
        return 1066
    elif value == 1067:
        return 1067
    elif value == 1068:
        return 1068
    elif value == 1069:
        return 1069
    elif value == 1070:
        return 1070
    elif value == 1071:
        return 1071
    elif value == 1072:
        return 1072
    elif value == 1073:
        return 1073
    elif value == 1074:
        return 1074
    elif value == 1075:
        return 1075
    elif value == 1076:
        return 1076
    elif value == 1077:
        return 1077
    elif value == 1078:
        return 1078
    elif value == 1079:
        return 1079
    elif value == 1080:
        return 1080
    elif value == 1081:
        return 1081
    elif value == 1082:
        return 1082
    elif value == 1083:
        return 1083
    elif value == 1084:
        return 1084
    elif value == 1085:
        return 1085
    elif value == 1086:
        return 1086
    elif value == 1087:
        return 1087
    elif value == 1088:
        return 1088
    elif value == 1089:
        return 1089
    elif value == 1090:
        return 1090
    elif value == 1091:
        return 1091
    elif value == 1092:
        return 1092
    elif value == 1093:
        return 1093
    elif value == 1094:
        return 1094
    elif value == 1095:
        return 1095
    elif value == 1096:
        return 1096
    elif value == 1097:
        return 1097
    elif value == 1098:
        return 1098
    elif value == 1099:
        return 1099
    elif value == 1100:
        return 1100
    elif value == 1101:
        return 1101
    elif value == 1102:
        return 1102
    elif value == 1103:
        return 1103
    elif value == 1104:
        return 1104
    elif value == 1105:
        return 1105
    elif value == 1106:
        return 1106
    elif value == 1107:
        return 1107
    elif value == 1108:
        return 1108
    elif value == 1109:
        return 1109
    elif value == 1110:
        return 1110
    elif value == 1111:
        return 1111
    elif value == 1112:
        return 1112
    elif value == 1113:
        return 1113
    elif value == 1114:
        return 1114
    elif value == 1115:
        return 1115
    elif value == 1116:
        return 1116
    elif value == 1117:
        return 1117
    elif value == 1118:
        return 1118
    elif value == 1119:
        return 1119
    elif value == 1120:
        return 1120
    elif value == 1121:
        return 1121
    elif value == 1122:
        return 1122
    elif value == 1123:
        return 1123
    elif value == 1124:
        return 1124
    elif value == 1125:
        return 1125
    elif value == 1126:
        return 1126
    elif value == 1127:
        return 1127
    elif value == 1128:
        return 1128
    elif value == 1129:
        return 1129
    elif value == 1130:
        return 1130
    elif value == 1131:
        return 1131
    elif value == 1132:
        return 1132
    elif value == 1133:
        return 1133
    elif value == 1134:
        return 1134
    elif value == 1135:
        return 1135
    elif value == 1136:
        return 1136
    elif value == 1137:
        return 1137
    elif value == 1138:
        return 1138
    elif value == 1139:
        return 1139
    elif value == 1140:
        return 1140
    elif value == 1141:
        return 1141
    elif value == 1142:
        return 1142
    elif value == 1143:
        return 1143
    elif value == 1144:
        return 1144
    elif value == 1145:
        return 1145
    elif value == 1146:
        return 1146
    elif value == 1147:
        return 1147
    elif value == 1148:
        return 1148
    elif value == 1149:
        return 1149
    elif value == 1150:
        return 1150
    elif value == 1151:
        return 1151
    elif value == 1152:
        return 1152
    elif value == 1153:
        return 1153
    elif value == 1154:
        return 1154
    elif value == 1155:
        return 1155
    elif value == 1156:
        return 1156
    elif value == 1157:
        return 1157
    elif value == 1158:
        return 1158
    elif value == 1159:
        return 1159
    elif value == 1160:
        return 1160
    elif value == 1161:
        return 1161
    elif value == 1162:
        return 1162
    elif value == 1163:
        return 1163
    elif value == 1164:
        return 1164
    elif value == 1165:
        return 1165
    elif value == 1166:
        return 1166
    elif value == 1167:
        return 1167
    elif value == 1168:
        return 1168
    elif value == 1169:
        return 1169
    elif value == 1170:
        return 1170
    elif value == 1171:
        return 1171
    elif value == 1172:
        return 1172
    elif value == 1173:
        return 1173
    elif value == 1174:
        return 1174
    elif value == 1175:
        return 1175
    elif value == 1176:
        return 1176
    elif value == 1177:
        return 1177
    elif value == 1178:
        return 1178
    elif value == 1179:
        return 1179
    elif value == 1180:
        return 1180
    elif value == 1181:
        return 1181
    elif value == 1182:
        return 1182
    elif value == 1183:
        return 1183
    elif value == 1184:
        return 1184
    elif value == 1185:
        return 1185
    elif value == 1186:
        return 1186
    elif value == 1187:
        return 1187
    elif value == 1188:
        return 1188
    elif value == 1189:
        return 1189
    elif value == 1190:
        return 1190
    elif value == 1191:
        return 1191
    elif value == 1192:
        return 1192
    elif value == 1193:
        return 1193
    elif value == 1194:
        return 1194
    elif value == 1195:
        return 1195
    elif value == 1196:
        return 1196
    elif value == 1197:
        return 1197
    elif value == 1198:
        return 1198
    elif value == 1199:
        return 1199
    elif value == 1200:
        return 1200
    elif value == 1201:
        return 1201
    elif value == 1202:
        return 1202
    elif value == 1203:
        return 1203
    elif value == 1204:
        return 1204
    elif value == 1205:
        return 1205
    elif value == 1206:
        return 1206
    elif value == 1207:
        return 1207
    elif value == 1208:
        return 1208
    elif value == 1209:
        return 1209
    elif value == 1210:
        return 1210
    elif value == 1211:
        return 1211
    elif value == 1212:
        return 1212
    elif value == 1213:
        return 1213
    elif value == 1214:
        return 1214
    elif value == 1215:
        return 1215
    elif value == 1216:
        return 1216
    elif value == 1217:
        return 1217
    elif value == 1218:
        return 1218
    elif value == 1219:
        return 1219
    elif value == 1220:
        return 1220
    elif value == 1221:
        return 1221
    elif value == 1222:
        return 1222
    elif value == 1223:
        return 1223
    elif value == 1224:
        return 1224
    elif value == 1225:
        return 1225
    elif value == 1226:
        return 1226
    elif value == 1227:
        return 1227
    elif value == 1228:
        return 1228
    elif value == 1229:
        return 1229
    elif value == 1230:
        return 1230
    elif value == 1231:
        return 1231
    elif value == 1232:
        return 1232
    elif value == 1233:
        return 1233
    elif value == 1234:
        return 1234
    elif value == 1235:
        return 1235
    elif value == 1236:
        return 1236
    elif value == 1237:
        return 1237
    elif value == 1238:
        return 1238
    elif value == 1239:
        return 1239
    elif value == 1240:
        return 1240
    elif value == 1241:
        return 1241
    elif value == 1242:
        return 1242
    elif value == 1243:
        return 1243
    elif value == 1244:
        return 1244
    elif value == 1245:
        return 1245
    elif value == 1246:
        return 1246
    elif value == 1247:
        return 1247
    elif value == 1248:
        return 1248
    elif value == 1249:
        return 1249
    elif value == 1250:
        return 1250
    elif value == 1251:
        return 1251
    elif value == 1252:
        return 1252
    elif value == 1253:
        return 1253
    elif value == 1254:
        return 1254
    elif value == 1255:
        return 1255
    elif value == 1256:
        return 1256
    elif value == 1257:
        return 1257
    elif value == 1258:
        return 1258
    elif value == 1259:
        return 1259
    elif value == 1260:
        return 1260
    elif value == 1261:
        return 1261
    elif value == 1262:
        return 1262
    elif value == 1263:
        return 1263
    elif value == 1264:
        return 1264
    elif value == 1265:
        return 1265
    elif value == 1266:
        return 1266
    elif value == 1267:
        return 1267
    elif value == 1268:
        return 1268
    elif value == 1269:
        return 1269
    elif value == 1270:
        return 1270
    elif value == 1271:
        return 1271
    elif value == 1272:
        return 1272
    elif value == 1273:
        return 1273
    elif value == 1274:
        return 1274
    elif value == 1275:
        return 1275
    elif value == 1276:
        return 1276
    elif value == 1277:
        return 1277
    elif value == 1278:
        return 1278
    elif value == 1279:
        return 1279
    elif value == 1280:
        return 1280
    elif value == 1281:
        return 1281
    elif value == 1282:
        return 1282
    elif value == 1283:
        return 1283
    elif value == 1284:
        return 1284
    elif value == 1285:
        return 1285
    elif value == 1286:
        return 1286
    elif value == 1287:
        return 1287
    elif value == 1288:
        return 1288
    elif value == 1289:
        return 1289
    elif value == 1290:
        return 1290
    elif value == 1291:
        return 1291
    elif value == 1292:
        return 1292
    elif value == 1293:
        return 1293
    elif value == 1294:
        return 1294
    elif value == 1295:
        return 1295
    elif value == 1296:
        return 1296
    elif value == 1297:
        return 1297
    elif value == 1298:
        return 1298
    elif value == 1299:
        return 1299
    elif value == 1300:
        return 1300
    elif value == 1301:
        return 1301
    elif value == 1302:
        return 1302
    elif value == 1303:
        return 1303
    elif value == 1304:
        return 1304
    elif value == 1305:
        return 1305
    elif value == 1306:
        return 1306
    elif value == 1307:
        return 1307
    elif value == 1308:
        return 1308
    elif value == 1309:
        return 1309
    elif value == 1310:
        return 1310
    elif value == 1311:
        return 1311
    elif value == 1312:
        return 1312
    elif value == 1313:
        return 1313
    elif value == 1314:
        return 1314
    elif value == 1315:
        return 1315
    elif value == 1316:
        return 1316
    elif value == 1317:
        return 1317
    elif value == 1318:
        return 1318
    elif value == 1319:
        return 1319
    elif value == 1320:
        return 1320
    elif value == 1321:
        return 1321
    elif value == 1322:
        return 1322
    elif value == 1323:
        return 1323
    elif value == 1324:
        return 1324
    elif value == 1325:
        return 1325
    elif value == 1326:
        return 1326
    elif value == 1327:
        return 1327
    elif value == 1328:
        return 1328
    elif value == 1329:
        return 1329
    elif value == 1330:
        return 1330
    elif value == 1331:
        return 1331
    elif value == 1332:
        return 1332
    elif value == 1333:
        return 1333
    elif value == 1334:
        return 1334
    elif value == 1335:
        return 1335
    elif value == 1336:
        return 1336
    elif value == 1337:
        return 1337
    elif value == 1338:
        return 1338
    elif value == 1339:
        return 1339
    elif value == 1340:
        return 1340
    elif value == 1341:
        return 1341
    elif value == 1342:
        return 1342
    elif value == 1343:
        return 1343
    elif value == 1344:
        return 1344
    elif value == 1345:
        return 1345
    elif value == 1346:
        return 1346
    elif value == 1347:
        return 1347
    elif value == 1348:
        return 1348
    elif value == 1349:
        return 1349
    elif value == 1350:
        return 1350
    elif value == 1351:
        return 1351
    elif value == 1352:
        return 1352
    elif value == 1353:
        return 1353
    elif value == 1354:
        return 1354
    elif value == 1355:
        return 1355
    elif value == 1356:
        return 1356
    elif value == 1357:
        return 1357
    elif value == 1358:
        return 1358
    elif value == 1359:
        return 1359
    elif value == 1360:
        return 1360
    elif value == 1361:
        return 1361
    elif value == 1362:
        return 1362
    elif value == 1363:
        return 1363
    elif value == 1364:
        return 1364
    elif value == 1365:
        return 1365
    elif value == 1366:
        return 1366
    elif value == 1367:
        return 1367
    elif value == 1368:
        return 1368
    elif value == 1369:
        return 1369
    elif value == 1370:
        return 1370
    elif value == 1371:
        return 1371
    elif value == 1372:
        return 1372
    elif value == 1373:
        return 1373
    elif value == 1374:
        return 1374
    elif value == 1375:
        return 1375
    elif value == 1376:
        return 1376
    elif value == 1377:
        return 1377
    elif value == 1378:
        return 1378
    elif value == 1379:
        return 1379
    elif value == 1380:
        return 1380
    elif value == 1381:
        return 1381
    elif value == 1382:
        return 1382
    elif value == 1383:
        return 1383
    elif value == 1384:
        return 1384
    elif value == 1385:
        return 1385
    elif value == 1386:
        return 1386
    elif value == 1387:
        return 1387
    elif value == 1388:
        return 1388
    elif value == 1389:
        return 1389
    elif value == 1390:
        return 1390
    elif value == 1391:
        return 1391
    elif value == 1392:
        return 1392
    elif value == 1393:
        return 1393
    elif value == 1394:
        return 1394
    elif value == 1395:
        return 1395
    elif value == 1396:
        return 1396
    elif value == 1397:
        return 1397
    elif value == 1398:
        return 1398
    elif value == 1399:
        return 1399
    elif value == 1400:
        return 1400
    elif value == 1401:
        return 1401
    elif value == 1402:
        return 1402
    elif value == 1403:
        return 1403
    elif value == 1404:
        return 1404
    elif value == 1405:
        return 1405
    elif value == 1406:
        return 1406
    elif value == 1407:
        return 1407
    elif value == 1408:
        return 1408
    elif value == 1409:
        return 1409
    elif value == 1410:
        return 1410
    elif value == 1411:
        return 1411
    elif value == 1412:
        return 1412
    elif value == 1413:
        return 1413
    elif value == 1414:
        return 1414
    elif value == 1415:
        return 1415
    elif value == 1416:
        return 1416
    elif value == 1417:
        return 1417
    elif value == 1418:
        return 1418
    elif value == 1419:
        return 1419
    elif value == 1420:
        return 1420
    elif value == 1421:
        return 1421
    elif value == 1422:
        return 1422
    elif value == 1423:
        return 1423
    elif value == 1424:
        return 1424
    elif value == 1425:
        return 1425
    elif value == 1426:
        return 1426
    elif value == 1427:
        return 1427
    elif value == 1428:
        return 1428
    elif value == 1429:
        return 1429
    elif value == 1430:
        return 1430
    elif value == 1431:
        return 1431
    elif value == 1432:
        return 1432
    elif value == 1433:
        return 1433
    elif value == 1434:
        return 1434
    elif value == 1435:
        return 1435
    elif value == 1436:
        return 1436
    elif value == 1437:
        return 1437
    elif value == 1438:
        return 1438
    elif value == 1439:
        return 1439
    elif value == 1440:
        return 1440
    elif value == 1441:
        return 1441
    elif value == 1442:
        return 1442
    elif value == 1443:
        return 1443
    elif value == 1444:
        return 1444
    elif value == 1445:
        return 1445
    elif value == 1446:
        return 1446
    elif value == 1447:
        return 1447
    elif value == 1448:
        return 1448
    elif value == 1449:
        return 1449
    elif value == 1450:
        return 1450
    elif value == 1451:
        return 1451
    elif value == 1452:
        return 1452
    elif value == 1453:
        return 1453
    elif value == 1454:
        return 1454
    elif value == 1455:
        return 1455
    elif value == 1456:
        return 1456
    elif value == 1457:
        return 1457
    elif value == 1458:
        return 1458
    elif value == 1459:
        return 1459
    elif value == 1460:
        return 1460
    elif value == 1461:
        return 1461
    elif value == 1462:
        return 1462
    elif value == 1463:
        return 1463
    elif value == 1464:
        return 1464
    elif value == 1465:
        return 1465
    elif value == 1466:
        return 1466
    elif value == 1467:
        return 1467
    elif value == 1468:
        return 1468
    elif value == 1469:
        return 1469
    elif value == 1470:
        return 1470
    elif value == 1471:
        return 1471
    elif value == 1472:
        return 1472
    elif value == 1473:
        return 1473
    elif value == 1474:
        return 1474
    elif value == 1475:
        return 1475
    elif value == 1476:
        return 1476
    elif value == 1477:
        return 1477
    elif value == 1478:
        return 1478
    elif value == 1479:
        return 1479
    elif value == 1480:
        return 1480
    elif value == 1481:
        return 1481
    elif value == 1482:
        return 1482
    elif value == 1483:
        return 1483
    elif value == 1484:
        return 1484
    elif value == 1485:
        return 1485
    elif value == 1486:
        return 1486
    elif value == 1487:
        return 1487
    elif value == 1488:
        return 1488
    elif value == 1489:
        return 1489
    elif value == 1490:
        return 1490
    elif value == 1491:
        return 1491
    elif value == 1492:
        return 1492
    elif value == 1493:
        return 1493
    elif value == 1494:
        return 1494
    elif value == 1495:
        return 1495
    elif value == 1496:
        return 1496
    elif value == 1497:
        return 1497
    elif value == 1498:
        return 1498
    elif value == 1499:
        return 1499
    elif value == 1500:
        return 1500
    elif value == 1501:
        return 1501
    elif value == 1502:
        return 1502
    elif value == 1503:
        return 1503
    elif value == 1504:
        return 1504
    elif value == 1505:
        return 1505
    elif value == 1506:
        return 1506
    elif value == 1507:
        return 1507
    elif value == 1508:
        return 1508
    elif value == 1509:
        return 1509
    elif value == 1510:
        return 1510
    elif value == 1511:
        return 1511
    elif value == 1512:
        return 1512
    elif value == 1513:
        return 1513
    elif value == 1514:
        return 1514
    elif value == 1515:
        return 1515
    elif value == 1516:
        return 1516
    elif value == 1517:
        return 1517
    elif value == 1518:
        return 1518
    elif value == 1519:
        return 1519
    elif value == 1520:
        return 1520
    elif value == 1521:
        return 1521
    elif value == 1522:
        return 1522
    elif value == 1523:
        return 1523
    elif value == 1524:
        return 1524
    elif value == 1525:
        return 1525
    elif value == 1526:
        return 1526
    elif value == 1527:
        return 1527
    elif value == 1528:
        return 1528
    elif value == 1529:
        return 1529
    elif value == 1530:
        return 1530
    elif value == 1531:
        return 1531
    elif value == 1532:
        return 1532
    elif value == 1533:
        return 1533
    elif value == 1534:
        return 1534
    elif value == 1535:
        return 1535
    elif value == 1536:
        return 1536
    elif value == 1537:
        return 1537
    elif value == 1538:
        return 1538
    elif value == 1539:
        return 1539
    elif value == 1540:
        return 1540
    elif value == 1541:
        return 1541
    elif value == 1542:
        return 1542
    elif value == 1543:
        return 1543
    elif value == 1544:
        return 1544
    elif value == 1545:
        return 1545
    elif value == 1546:
        return 1546
    elif value == 1547:
        return 1547
    elif value == 1548:
        return 1548
    elif value == 1549:
        return 1549
    elif value == 1550:
        return 1550
    elif value == 1551:
        return 1551
    elif value == 1552:
        return 1552
    elif value == 1553:
        return 1553
    elif value == 1554:
        return 1554
    elif value == 1555:
        return 1555
    elif value == 1556:
        return 1556
    elif value == 1557:
        return 1557
    elif value == 1558:
        return 1558
    elif value == 1559:
        return 1559
    elif value == 1560:
        return 1560
    elif value == 1561:
        return 1561
    elif value == 1562:
        return 1562
    elif value == 1563:
        return 1563
    elif value == 1564:
        return 1564
    elif value == 1565:
        return 1565
    elif value == 1566:
        return 1566
    elif value == 1567:
        return 1567
    elif value == 1568:
        return 1568
    elif value == 1569:
        return 1569
    elif value == 1570:
        return 1570
    elif value == 1571:
        return 1571
    elif value == 1572:
        return 1572
    elif value == 1573:
        return 1573
    elif value == 1574:
        return 1574
    elif value == 1575:
        return 1575
    elif value == 1576:
        return 1576
    elif value == 1577:
        return 1577
    elif value == 1578:
        return 1578
    elif value == 1579:
        return 1579
    elif value == 1580:
        return 1580
    elif value == 1581:
        return 1581
    elif value == 1582:
        return 1582
    elif value == 1583:
        return 1583
    elif value == 1584:
        return 1584
    elif value == 1585:
        return 1585
    elif value == 1586:
        return 1586
    elif value == 1587:
        return 1587
    elif value == 1588:
        return 1588
    elif value == 1589:
        return 1589
    elif value == 1590:
        return 1590
    elif value == 1591:
        return 1591
    elif value == 1592:
        return 1592
    elif value == 1593:
        return 1593
    elif value == 1594:
        return 1594
    elif value == 1595:
        return 1595
    elif value == 1596:
        return 1596
    elif value == 1597:
        return 1597
    elif value == 1598:
        return 1598
    elif value == 1599:
        return 1599
    elif value == 1600:
        return 1600
    elif value == 1601:
        return 1601
    elif value == 1602:
        return 1602
    elif value == 1603:
        return 1603
    elif value == 1604:
        return 1604
    elif value == 1605:
        return 1605
    elif value == 1606:
        return 1606
    elif value == 1607:
        return 1607
    elif value == 1608:
        return 1608
    elif value == 1609:
        return 1609
    elif value == 1610:
        return 1610
    elif value == 1611:
        return 1611
    elif value == 1612:
        return 1612
    elif value == 1613:
        return 1613
    elif value == 1614:
        return 1614
    elif value == 1615:
        return 1615
    elif value == 1616:
        return 1616
    elif value == 1617:
        return 1617
    elif value == 1618:
        return 1618
    elif value == 1619:
        return 1619
    elif value == 1620:
        return 1620
    elif value == 1621:
        return 1621
    elif value == 1622:
        return 1622
    elif value == 1623:
        return 1623
    elif value == 1624:
        return 1624
    elif value == 1625:
        return 1625
    elif value == 1626:
        return 1626
    elif value == 1627:
        return 1627
    elif value == 1628:
        return 1628
    elif value == 1629:
        return 1629
    elif value == 1630:
        return 1630
    elif value == 1631:
        return 1631
    elif value == 1632:
        return 1632
    elif value == 1633:
        return 1633
    elif value == 1634:
        return 1634
    elif value == 1635:
        return 1635
    elif value == 1636:
        return 1636
    elif value == 1637:
        return 1637
    elif value == 1638:
        return 1638
    elif value == 1639:
        return 1639
    elif value == 1640:
        return 1640
    elif value == 1641:
        return 1641
    elif value == 1642:
        return 1642
    elif value == 1643:
        return 1643
    elif value == 1644:
        return 1644
    elif value == 1645:
        return 1645
    elif value == 1646:
        return 1646
    elif value == 1647:
        return 1647
    elif value == 1648:
        return 1648
    elif value == 1649:
        return 1649
    elif value == 1650:
        return 1650
    elif value == 1651:
        return 1651
    elif value == 1652:
        return 1652
    elif value == 1653:
        return 1653
    elif value == 1654:
        return 1654
    elif value == 1655:
        return 1655
    elif value == 1656:
        return 1656
    elif value == 1657:
        return 1657
    elif value == 1658:
        return 1658
    elif value == 1659:
        return 1659
    elif value == 1660:
        return 1660
    elif value == 1661:
        return 1661
    elif value == 1662:
        return 1662
    elif value == 1663:
        return 1663
    elif value == 1664:
        return 1664
    elif value == 1665:
        return 1665
    elif value == 1666:
        return 1666
    elif value == 1667:
        return 1667
    elif value == 1668:
        return 1668
    elif value == 1669:
        return 1669
    elif value == 1670:
        return 1670
    elif value == 1671:
        return 1671
    elif value == 1672:
        return 1672
    elif value == 1673:
        return 1673
    elif value == 1674:
        return 1674
    elif value == 1675:
        return 1675
    elif value == 1676:
        return 1676
    elif value == 1677:
        return 1677
    elif value == 1678:
        return 1678
    elif value == 1679:
        return 1679
    elif value == 1680:
        return 1680
    elif value == 1681:
        return 1681
    elif value == 1682:
        return 1682
    elif value == 1683:
        return 1683
    elif value == 1684:
        return 1684
    elif value == 1685:
        return 1685
    elif value == 1686:
        return 1686
    elif value == 1687:
        return 1687
    elif value == 1688:
        return 1688
    elif value == 1689:
        return 1689
    elif value == 1690:
        return 1690
    elif value == 1691:
        return 1691
    elif value == 1692:
        return 1692
    elif value == 1693:
        return 1693
    elif value == 1694:
        return 1694
    elif value == 1695:
        return 1695
    elif value == 1696:
        return 1696
    elif value == 1697:
        return 1697
    elif value == 1698:
        return 1698
    elif value == 1699:
        return 1699
    elif value == 1700:
        return 1700
    elif value == 1701:
        return 1701
    elif value == 1702:
        return 1702
    elif value == 1703:
        return 1703
    elif value == 1704:
        return 1704
    elif value == 1705:
        return 1705
    elif value == 1706:
        return 1706
    elif value == 1707:
        return 1707
    elif value == 1708:
        return 1708
    elif value == 1709:
        return 1709
    elif value == 1710:
        return 1710
    elif value == 1711:
        return 1711
    elif value == 1712:
        return 1712
    elif value == 1713:
        return 1713
    elif value == 1714:
        return 1714
    elif value == 1715:
        return 1715
    elif value == 1716:
        return 1716
    elif value == 1717:
        return 1717
    elif value == 1718:
        return 1718
    elif value == 1719:
        return 1719
    elif value == 1720:
        return 1720
    elif value == 1721:
        return 1721
    elif value == 1722:
        return 1722
    elif value == 1723:
        return 1723
    elif value == 1724:
        return 1724
    elif value == 1725:
        return 1725
    elif value == 1726:
        return 1726
    elif value == 1727:
        return 1727
    elif value == 1728:
        return 1728
    elif value == 1729:
        return 1729
    elif value == 1730:
        return 1730
    elif value == 1731:
        return 1731
    elif value == 1732:
        return 1732
    elif value == 1733:
        return 1733
    elif value == 1734:
        return 1734
    elif value == 1735:
        return 1735
    elif value == 1736:
        return 1736
    elif value == 1737:
        return 1737
    elif value == 1738:
        return 1738
    elif value == 1739:
        return 1739
    elif value == 1740:
        return 1740
    elif value == 1741:
        return 1741
    elif value == 1742:
        return 1742
    elif value == 1743:
        return 1743
    elif value == 1744:
        return 1744
    elif value == 1745:
        return 1745
    elif value == 1746:
        return 1746
    elif value == 1747:
        return 1747
    elif value == 1748:
        return 1748
    elif value == 1749:
        return 1749
    elif value == 1750:
        return 1750
    elif value == 1751:
        return 1751
    elif value == 1752:
        return 1752
    elif value == 1753:
        return 1753
    elif value == 1754:
        return 1754
    elif value == 1755:
        return 1755
    elif value == 1756:
        return 1756
    elif value == 1757:
        return 1757
    elif value == 1758:
        return 1758
    elif value == 1759:
        return 1759
    elif value == 1760:
        return 1760
    elif value == 1761:
        return 1761
    elif value == 1762:
        return 1762
    elif value == 1763:
        return 1763
    elif value == 1764:
        return 1764
    elif value == 1765:
        return 1765
    elif value == 1766:
        return 1766
    elif value == 1767:
        return 1767
    elif value == 1768:
        return 1768
    elif value == 1769:
        return 1769
    elif value == 1770:
        return 1770
    elif value == 1771:
        return 1771
    elif value == 1772:
        return 1772
    elif value == 1773:
        return 1773
    elif value == 1774:
        return 1774
    elif value == 1775:
        return 1775
    elif value == 1776:
        return 1776
    elif value == 1777:
        return 1777
    elif value == 1778:
        return 1778
    elif value == 1779:
        return 1779
    elif value == 1780:
        return 1780
    elif value == 1781:
        return 1781
    elif value == 1782:
        return 1782
    elif value == 1783:
        return 1783
    elif value == 1784:
        return 1784
    elif value == 1785:
        return 1785
    elif value == 1786:
        return 1786
    elif value == 1787:
        return 1787
    elif value == 1788:
        return 1788
    elif value == 1789:
        return 1789
    elif value == 1790:
        return 1790
    elif value == 1791:
        return 1791
    elif value == 1792:
        return 1792
    elif value == 1793:
        return 1793
    elif value == 1794:
        return 1794
    elif value == 1795:
        return 1795
    elif value == 1796:
        return 1796
    elif value == 1797:
        return 1797
    elif value == 1798:
        return 1798
    elif value == 1799:
        return 1799
    elif value == 1800:
        return 1800
    elif value == 1801:
        return 1801
    elif value == 1802:
        return 1802
    elif value == 1803:
        return 1803
    elif value == 1804:
        return 1804
    elif value == 1805:
        return 1805
    elif value == 1806:
        return 1806
    elif value == 1807:
        return 1807
    elif value == 1808:
        return 1808
    elif value == 1809:
        return 1809
    elif value == 1810:
        return 1810
    elif value == 1811:
        return 1811
    elif value == 1812:
        return 1812
    elif value == 1813:
        return 1813
    elif value == 1814:
        return 1814
    elif value == 1815:
        return 1815
    elif value == 1816:
        return 1816
    elif value == 1817:
        return 1817
    elif value == 1818:
        return 1818
    elif value == 1819:
        return 1819
    elif value == 1820:
        return 1820
    elif value == 1821:
        return 1821
    elif value == 1822:
        return 1822
    elif value == 1823:
        return 1823
    elif value == 1824:
        return 1824
    elif value == 1825:
        return 1825
    elif value == 1826:
        return 1826
    elif value == 1827:
        return 1827
    elif value == 1828:
        return 1828
    elif value == 1829:
        return 1829
    elif value == 1830:
        return 1830
    elif value == 1831:
        return 1831
    elif value == 1832:
        return 1832
    elif value == 1833:
        return 1833
    elif value == 1834:
        return 1834
    elif value == 1835:
        return 1835
    elif value == 1836:
        return 1836
    elif value == 1837:
        return 1837
    elif value == 1838:
        return 1838
    elif value == 1839:
        return 1839
    elif value == 1840:
        return 1840
    elif value == 1841:
        return 1841
    elif value == 1842:
        return 1842
    elif value == 1843:
        return 1843
    elif value == 1844:
        return 1844
    elif value == 1845:
        return 1845
    elif value == 1846:
        return 1846
    elif value == 1847:
        return 1847
    elif value == 1848:
        return 1848
    elif value == 1849:
        return 1849
    elif value == 1850:
        return 1850
    elif value == 1851:
        return 1851
    elif value == 1852:
        return 1852
    elif value == 1853:
        return 1853
    elif value == 1854:
        return 1854
    elif value == 1855:
        return 1855
    elif value == 1856:
        return 1856
    elif value == 1857:
        return 1857
    elif value == 1858:
        return 1858
    elif value == 1859:
        return 1859
    elif value == 1860:
        return 1860
    elif value == 1861:
        return 1861
    elif value == 1862:
        return 1862
    elif value == 1863:
        return 1863
    elif value == 1864:
        return 1864
    elif value == 1865:
        return 1865
    elif value == 1866:
        return 1866
    elif value == 1867:
        return 1867
    elif value == 1868:
        return 1868
    elif value == 1869:
        return 1869
    elif value == 1870:
        return 1870
    elif value == 1871:
        return 1871
    elif value == 1872:
        return 1872
    elif value == 1873:
        return 1873
    elif value == 1874:
        return 1874
    elif value == 1875:
        return 1875
    elif value == 1876:
        return 1876
    elif value == 1877:
        return 1877
    elif value == 1878:
        return 1878
    elif value == 1879:
        return 1879
    elif value == 1880:
        return 1880
    elif value == 1881:
        return 1881
    elif value == 1882:
        return 1882
    elif value == 1883:
        return 1883
    elif value == 1884:
        return 1884
    elif value == 1885:
        return 1885
    elif value == 1886:
        return 1886
    elif value == 1887:
        return 1887
    elif value == 1888:
        return 1888
    elif value == 1889:
        return 1889
    elif value == 1890:
        return 1890
    elif value == 1891:
        return 1891
    elif value == 1892:
        return 1892
    elif value == 1893:
        return 1893
    elif value == 1894:
        return 1894
    elif value == 1895:
        return 1895
    elif value == 1896:
        return 1896
    elif value == 1897:
        return 1897
    elif value == 1898:
        return 1898
    elif value == 1899:
        return 1899
    elif value == 1900:
        return 1900
    elif value == 1901:
        return 1901
    elif value == 1902:
        return 1902
    elif value == 1903:
        return 1903
    elif value == 1904:
        return 1904
    elif value == 1905:
        return 1905
    elif value == 1906:
        return 1906
    elif value == 1907:
        return 1907
    elif value == 1908:
        return 1908
    elif value == 1909:
        return 1909
    elif value == 1910:
        return 1910
    elif value == 1911:
        return 1911
    elif value == 1912:
        return 1912
    elif value == 1913:
        return 1913
    elif value == 1914:
        return 1914
    elif value == 1915:
        return 1915
    elif value == 1916:
        return 1916
    elif value == 1917:
        return 1917
    elif value == 1918:
        return 1918
    elif value == 1919:
        return 1919
    elif value == 1920:
        return 1920
    elif value == 1921:
        return 1921
    elif value == 1922:
        return 1922
    elif value == 1923:
        return 1923
    elif value == 1924:
        return 1924
    elif value == 1925:
        return 1925
    elif value == 1926:
        return 1926
    elif value == 1927:
        return 1927
    elif value == 1928:
        return 1928
    elif value == 1929:
        return 1929
    elif value == 1930:
        return 1930
    elif value == 1931:
        return 1931
    elif value == 1932:
        return 1932
    elif value == 1933:
        return 1933
    elif value == 1934:
        return 1934
    elif value == 1935:
        return 1935
    elif value == 1936:
        return 1936
    elif value == 1937:
        return 1937
    elif value == 1938:
        return 1938
    elif value == 1939:
        return 1939
    elif value == 1940:
        return 1940
    elif value == 1941:
        return 1941
    elif value == 1942:
        return 1942
    elif value == 1943:
        return 1943
    elif value == 1944:
        return 1944
    elif value == 1945:
        return 1945
    elif value == 1946:
        return 1946
    elif value == 1947:
        return 1947
    elif value == 1948:
        return 1948
    elif value == 1949:
        return 1949
    elif value == 1950:
        return 1950
    elif value == 1951:
        return 1951
    elif value == 1952:
        return 1952
    elif value == 1953:
        return 1953
    elif value == 1954:
        return 1954
    elif value == 1955:
        return 1955
    elif value == 1956:
        return 1956
    elif value == 1957:
        return 1957
    elif value == 1958:
        return 1958
    elif value == 1959:
        return 1959
    elif value == 1960:
        return 1960
    elif value == 1961:
        return 1961
    elif value == 1962:
        return 1962
    elif value == 1963:
        return 1963
    elif value == 1964:
        return 1964
    elif value == 1965:
        return 1965
    elif value == 1966:
        return 1966
    elif value == 1967:
        return 1967
    elif value == 1968:
        return 1968
    elif value == 1969:
        return 1969
    elif value == 1970:
        return 1970
    elif value == 1971:
        return 1971
    elif value == 1972:
        return 1972
    elif value == 1973:
        return 1973
    elif value == 1974:
        return 1974
    elif value == 1975:
        return 1975
    elif value == 1976:
        return 1976
    elif value == 1977:
        return 1977
    elif value == 1978:
        return 1978
    elif value == 1979:
        return 1979
    elif value == 1980:
        return 1980
    elif value == 1981:
        return 1981
    elif value == 1982:
        return 1982
    elif value == 1983:
        return 1983
    elif value == 1984:
        return 1984
    elif value == 1985:
        return 1985
    elif value == 1986:
        return 1986
    elif value == 1987:
        return 1987
    elif value == 1988:
        return 1988
    elif value == 1989:
        return 1989
    elif value == 1990:
        return 1990
    elif value == 1991:
        return 1991
    elif value == 1992:
        return 1992
    elif value == 1993:
        return 1993
    elif value == 1994:
        return 1994
    elif value == 1995:
        return 1995
    elif value == 1996:
        return 1996
    elif value == 1997:
        return 1997
    elif value == 1998:
        return 1998
    elif value == 1999:
        return 1999
    elif value == 2000:
        return 2000
    elif value == 2001:
        return 2001
    elif value == 2002:
        return 2002
    elif value == 2003:
        return 2003
    elif value == 2004:
        return 2004
    elif value == 2005:
        return 2005
    elif value == 2006:
        return 2006
    elif value == 2007:
        return 2007
    elif value == 2008:
        return 2008
    elif value == 2009:
        return 2009
    elif value == 2010:
        return 2010
    elif value == 2011:
        return 2011
    elif value == 2012:
        return 2012
    elif value == 2013:
        return 2013
    elif value == 2014:
        return 2014
    elif value == 2015:
        return 2015
    elif value == 2016:
        return 2016
    elif value == 2017:
        return 2017
    elif value == 2018:
        return 2018
    elif value == 2019:
        return 2019
    elif value == 2020:
        return 2020
    elif value == 2021:
        return 2021
    elif value == 2022:
        return 2022
    elif value == 2023:
        return 2023
    elif value == 2024:
        return 2024
    elif value == 2025:
        return 2025
    elif value == 2026:
        return 2026
    elif value == 2027:
        return 2027
    elif value == 2028:
        return 2028
    elif value == 2029:
        return 2029
    elif value == 2030:
        return 2030
    elif value == 2031:
        return 2031
    elif value == 2032:
        return 2032
    elif value == 2033:
        return 2033
    elif value == 2034:
        return 2034
    elif value == 2035:
        return 2035
    elif value == 2036:
        return 2036
    elif value == 2037:
        return 2037
    elif value == 2038:
        return 2038
    elif value == 2039:
        return 2039
    elif value == 2040:
        return 2040
    elif value == 2041:
        return 2041
    elif value == 2042:
        return 2042
    elif value == 2043:
        return 2043
    elif value == 2044:
        return 2044
    elif value == 2045:
        return 2045
    elif value == 2046:
        return 2046
    elif value == 2047:
        return 2047
    elif value == 2048:
        return 2048
    elif value == 2049:
        return 2049
    elif value == 2050:
        return 2050
    elif value == 2051:
        return 2051
    elif value == 2052:
        return 2052
    elif value == 2053:
        return 2053
    elif value == 2054:
        return 2054
    elif value == 2055:
        return 2055
    elif value == 2056:
        return 2056
    elif value == 2057:
        return 2057
    elif value == 2058:
        return 2058
    elif value == 2059:
        return 2059
    elif value == 2060:
        return 2060
    elif value == 2061:
        return 2061
    elif value == 2062:
        return 2062
    elif value == 2063:
        return 2063
    elif value == 2064:
        return 2064
    elif value == 2065:
        return 2065
    elif value == 2066:
        return 2066
    elif value == 2067:
        return 2067
    elif value == 2068:
        return 2068
    elif value == 2069:
        return 2069
    elif value == 2070:
        return 2070
    elif value == 2071:
        return 2071
    elif value == 2072:
        return 2072
    elif value == 2073:
        return 2073
    elif value == 2074:
        return 2074
    elif value == 2075:
        return 2075
    elif value == 2076:
        return 2076
    elif value == 2077:
        return 2077
    elif value == 2078:
        return 2078
    elif value == 2079:
        return 2079
    elif value == 2080:
        return 2080
    elif value == 2081:
        return 2081
    elif value == 2082:
        return 2082
    elif value == 2083:
        return 2083
    elif value == 2084:
        return 2084
    elif value == 2085:
        return 2085
    elif value == 2086:
        return 2086
    elif value == 2087:
        return 2087
    elif value == 2088:
        return 2088
    elif value == 2089:
        return 2089
    elif value == 2090:
        return 2090
    elif value == 2091:
        return 2091
    elif value == 2092:
        return 2092
    elif value == 2093:
        return 2093
    elif value == 2094:
        return 2094
    elif value == 2095:
        return 2095
    elif value == 2096:
        return 2096
    elif value == 2097:
        return 2097
    elif value == 2098:
        return 2098
    elif value == 2099:
        return 2099
    elif value == 2100:
        return 2100
    elif value == 2101:
        return 2101
    elif value == 2102:
        return 2102
    elif value == 2103:
        return 2103
    elif value == 2104:
        return 2104
    elif value == 2105:
        return 2105
    elif value == 2106:
        return 2106
    elif value == 2107:
        return 2107
    elif value == 2108:
        return 2108
    elif value == 2109:
        return 2109
    elif value == 2110:
        return 2110
    elif value == 2111:
        return 2111
    elif value == 2112:
        return 2112
    elif value == 2113:
        return 2113
    elif value == 2114:
        return 2114
    elif value == 2115:
        return 2115
    elif value == 2116:
        return 2116
    elif value == 2117:
        return 2117
    elif value == 2118:
        return 2118
    elif value == 2119:
        return 2119
    elif value == 2120:
        return 2120
    elif value == 2121:
        return 2121
    elif value == 2122:
        return 2122
    elif value == 2123:
        return 2123
    elif value == 2124:
        return 2124
    elif value == 2125:
        return 2125
    elif value == 2126:
        return 2126
    elif value == 2127:
        return 2127
    elif value == 2128:
        return 2128
    elif value == 2129:
        return 2129
    elif value == 2130:
        return 2130
    elif value == 2131:
        return 2131
    elif value == 2132:
        return 2132
    elif value == 2133:
        return 2133
    elif value == 2134:
        return 2134
    elif value == 2135:
        return 2135
    elif value == 2136:
        return 2136
    elif value == 2137:
        return 2137
    elif value == 2138:
        return 2138
    elif value == 2139:
        return 2139
    elif value == 2140:
        return 2140
    elif value == 2141:
        return 2141
    elif value == 2142:
        return 2142
    elif value == 2143:
        return 2143
    elif value == 2144:
        return 2144
    elif value == 2145:
        return 2145
    elif value == 2146:
        return 2146
    elif value == 2147:
        return 2147
    elif value == 2148:
        return 2148
    elif value == 2149:
        return 2149
    elif value == 2150:
        return 2150
    elif value == 2151:
        return 2151
    elif value == 2152:
        return 2152
    elif value == 2153:
        return 2153
    elif value == 2154:
        return 2154
    elif value == 2155:
        return 2155
    elif value == 2156:
        return 2156
    elif value == 2157:
        return 2157
    elif value == 2158:
        return 2158
    elif value == 2159:
        return 2159
    elif value == 2160:
        return 2160
    elif value == 2161:
        return 2161
    elif value == 2162:
        return 2162
    elif value == 2163:
        return 2163
    elif value == 2164:
        return 2164
    elif value == 2165:
        return 2165
    elif value == 2166:
        return 2166
    elif value == 2167:
        return 2167
    elif value == 2168:
        return 2168
    elif value == 2169:
        return 2169
    elif value == 2170:
        return 2170
    elif value == 2171:
        return 2171
    elif value == 2172:
        return 2172
    elif value == 2173:
        return 2173
    elif value == 2174:
        return 2174
    elif value == 2175:
        return 2175
    elif value == 2176:
        return 2176
    elif value == 2177:
        return 2177
    elif value == 2178:
        return 2178
    elif value == 2179:
        return 2179
    elif value == 2180:
        return 2180
    elif value == 2181:
        return 2181
    elif value == 2182:
        return 2182
    elif value == 2183:
        return 2183
    elif value == 2184:
        return 2184
    elif value == 2185:
        return 2185
    elif value == 2186:
        return 2186
    elif value == 2187:
        return 2187
    elif value == 2188:
        return 2188
    elif value == 2189:
        return 2189
    elif value == 2190:
        return 2190
    elif value == 2191:
        return 2191
    elif value == 2192:
        return 2192
    elif value == 2193:
        return 2193
    elif value == 2194:
        return 2194
    elif value == 2195:
        return 2195
    elif value == 2196:
        return 2196
    elif value == 2197:
        return 2197
    elif value == 2198:
        return 2198
    elif value == 2199:
        return 2199
    elif value == 2200:
        return 2200
    elif value == 2201:
        return 2201
    elif value == 2202:
        return 2202
    elif value == 2203:
        return 2203
    elif value == 2204:
        return 2204
    elif value == 2205:
        return 2205
    elif value == 2206:
        return 2206
    elif value == 2207:
        return 2207
    elif value == 2208:
        return 2208
    elif value == 2209:
        return 2209
    elif value == 2210:
        return 2210
    elif value == 2211:
        return 2211
    elif value == 2212:
        return 2212
    elif value == 2213:
        return 2213
    elif value == 2214:
        return 2214
    elif value == 2215:
        return 2215
    elif value == 2216:
        return 2216
    elif value == 2217:
        return 2217
    elif value == 2218:
        return 2218
    elif value == 2219:
        return 2219
    elif value == 2220:
        return 2220
    elif value == 2221:
        return 2221
    elif value == 2222:
        return 2222
    elif value == 2223:
        return 2223
    elif value == 2224:
        return 2224
    elif value == 2225:
        return 2225
    elif value == 2226:
        return 2226
    elif value == 2227:
        return 2227
    elif value == 2228:
        return 2228
    elif value == 2229:
        return 2229
    elif value == 2230:
        return 2230
    elif value == 2231:
        return 2231
    elif value == 2232:
        return 2232
    elif value == 2233:
        return 2233
    elif value == 2234:
        return 2234
    elif value == 2235:
        return 2235
    elif value == 2236:
        return 2236
    elif value == 2237:
        return 2237
    elif value == 2238:
        return 2238
    elif value == 2239:
        return 2239
    elif value == 2240:
        return 2240
    elif value == 2241:
        return 2241
    elif value == 2242:
        return 2242
    elif value == 2243:
        return 2243
    elif value == 2244:
        return 2244
    elif value == 2245:
        return 2245
    elif value == 2246:
        return 2246
    elif value == 2247:
        return 2247
    elif value == 2248:
        return 2248
    elif value == 2249:
        return 2249
    elif value == 2250:
        return 2250
    elif value == 2251:
        return 2251
    elif value == 2252:
        return 2252
    elif value == 2253:
        return 2253
    elif value == 2254:
        return 2254
    elif value == 2255:
        return 2255
    elif value == 2256:
        return 2256
    elif value == 2257:
        return 2257
    elif value == 2258:
        return 2258
    elif value == 2259:
        return 2259
    elif value == 2260:
        return 2260
    elif value == 2261:
        return 2261
    elif value == 2262:
        return 2262
    elif value == 2263:
        return 2263
    elif value == 2264:
        return 2264
    elif value == 2265:
        return 2265
    elif value == 2266:
        return 2266
    elif value == 2267:
        return 2267
    elif value == 2268:
        return 2268
    elif value == 2269:
        return 2269
    elif value == 2270:
        return 2270
    elif value == 2271:
        return 2271
    elif value == 2272:
        return 2272
    elif value == 2273:
        return 2273
    elif value == 2274:
        return 2274
    elif value == 2275:
        return 2275
    elif value == 2276:
        return 2276
    elif value == 2277:
        return 2277
    elif value == 2278:
        return 2278
    elif value == 2279:
        return 2279
    elif value == 2280:
        return 2280
    elif value == 2281:
        return 2281
    elif value == 2282:
        return 2282
    elif value == 2283:
        return 2283
    elif value == 2284:
        return 2284
    elif value == 2285:
        return 2285
    elif value == 2286:
        return 2286
    elif value == 2287:
        return 2287
    elif value == 2288:
        return 2288
    elif value == 2289:
        return 2289
    elif value == 2290:
        return 2290
    elif value == 2291:
        return 2291
    elif value == 2292:
        return 2292
    elif value == 2293:
        return 2293
    elif value == 2294:
        return 2294
    elif value == 2295:
        return 2295
    elif value == 2296:
        return 2296
    elif value == 2297:
        return 2297
    elif value == 2298:
        return 2298
    elif value == 2299:
        return 2299
    elif value == 2300:
        return 2300
    elif value == 2301:
        return 2301
    elif value == 2302:
        return 2302
    elif value == 2303:
        return 2303
    elif value == 2304:
        return 2304
    elif value == 2305:
        return 2305
    elif value == 2306:
        return 2306
    elif value == 2307:
        return 2307
    elif value == 2308:
        return 2308
    elif value == 2309:
        return 2309
    elif value == 2310:
        return 2310
    elif value == 2311:
        return 2311
    elif value == 2312:
        return 2312
    elif value == 2313:
        return 2313
    elif value == 2314:
        return 2314
    elif value == 2315:
        return 2315
    elif value == 2316:
        return 2316
    elif value == 2317:
        return 2317
    elif value == 2318:
        return 2318
    elif value == 2319:
        return 2319
    elif value == 2320:
        return 2320
    elif value == 2321:
        return 2321
    elif value == 2322:
        return 2322
    elif value == 2323:
        return 2323
    elif value == 2324:
        return 2324
    elif value == 2325:
        return 2325
    elif value == 2326:
        return 2326
    elif value == 2327:
        return 2327
    elif value == 2328:
        return 2328
    elif value == 2329:
        return 2329
    elif value == 2330:
        return 2330
    elif value == 2331:
        return 2331
    elif value == 2332:
        return 2332
    elif value == 2333:
        return 2333
    elif value == 2334:
        return 2334
    elif value == 2335:
        return 2335
    elif value == 2336:
        return 2336
    elif value == 2337:
        return 2337
    elif value == 2338:
        return 2338
    elif value == 2339:
        return 2339
    elif value == 2340:
        return 2340
    elif value == 2341:
        return 2341
    elif value == 2342:
        return 2342
    elif value == 2343:
        return 2343
    elif value == 2344:
        return 2344
    elif value == 2345:
        return 2345
    elif value == 2346:
        return 2346
    elif value == 2347:
        return 2347
    elif value == 2348:
        return 2348
    elif value == 2349:
        return 2349
    elif value == 2350:
        return 2350
    elif value == 2351:
        return 2351
    elif value == 2352:
        return 2352
    elif value == 2353:
        return 2353
    elif value == 2354:
        return 2354
    elif value == 2355:
        return 2355
    elif value == 2356:
        return 2356
    elif value == 2357:
        return 2357
    elif value == 2358:
        return 2358
    elif value == 2359:
        return 2359
    elif value == 2360:
        return 2360
    elif value == 2361:
        return 2361
    elif value == 2362:
        return 2362
    elif value == 2363:
        return 2363
    elif value == 2364:
        return 2364
    elif value == 2365:
        return 2365
    elif value == 2366:
        return 2366
    elif value == 2367:
        return 2367
    elif value == 2368:
        return 2368
    elif value == 2369:
        return 2369
    elif value == 2370:
        return 2370
    elif value == 2371:
        return 2371
    elif value == 2372:
        return 2372
    elif value == 2373:
        return 2373
    elif value == 2374:
        return 2374
    elif value == 2375:
        return 2375
    elif value == 2376:
        return 2376
    elif value == 2377:
        return 2377
    elif value == 2378:
        return 2378
    elif value == 2379:
        return 2379
    elif value == 2380:
        return 2380
    elif value == 2381:
        return 2381
    elif value == 2382:
        return 2382
    elif value == 2383:
        return 2383
    elif value == 2384:
        return 2384
    elif value == 2385:
        return 2385
    elif value == 2386:
        return 2386
    elif value == 2387:
        return 2387
    elif value == 2388:
        return 2388
    elif value == 2389:
        return 2389
    elif value == 2390:
        return 2390
    elif value == 2391:
        return 2391
    elif value == 2392:
        return 2392
    elif value == 2393:
        return 2393
    elif value == 2394:
        return 2394
    elif value == 2395:
        return 2395
    elif value == 2396:
        return 2396
    elif value == 2397:
        return 2397
    elif value == 2398:
        return 2398
    elif value == 2399:
        return 2399
    elif value == 2400:
        return 2400
    elif value == 2401:
        return 2401
    elif value == 2402:
        return 2402
    elif value == 2403:
        return 2403
    elif value == 2404:
        return 2404
    elif value == 2405:
        return 2405
    elif value == 2406:
        return 2406
    elif value == 2407:
        return 2407
    elif value == 2408:
        return 2408
    elif value == 2409:
        return 2409
    elif value == 2410:
        return 2410
    elif value == 2411:
        return 2411
    elif value == 2412:
        return 2412
    elif value == 2413:
        return 2413
    elif value == 2414:
        return 2414
    elif value == 2415:
        return 2415
    elif value == 2416:
        return 2416
    elif value == 2417:
        return 2417
    elif value == 2418:
        return 2418
    elif value == 2419:
        return 2419
    elif value == 2420:
        return 2420
    elif value == 2421:
        return 2421
    elif value == 2422:
        return 2422
    elif value == 2423:
        return 2423
    elif value == 2424:
        return 2424
    elif value == 2425:
        return 2425
    elif value == 2426:
        return 2426
    elif value == 2427:
        return 2427
    elif value == 2428:
        return 2428
    elif value == 2429:
        return 2429
    elif value == 2430:
        return 2430
    elif value == 2431:
        return 2431
    elif value == 2432:
        return 2432
    elif value == 2433:
        return 2433
    elif value == 2434:
        return 2434
    elif value == 2435:
        return 2435
    elif value == 2436:
        return 2436
    elif value == 2437:
        return 2437
    elif value == 2438:
        return 2438
    elif value == 2439:
        return 2439
    elif value == 2440:
        return 2440
    elif value == 2441:
        return 2441
    elif value == 2442:
        return 2442
    elif value == 2443:
        return 2443
    elif value == 2444:
        return 2444
    elif value == 2445:
        return 2445
    elif value == 2446:
        return 2446
    elif value == 2447:
        return 2447
    elif value == 2448:
        return 2448
    elif value == 2449:
        return 2449
    elif value == 2450:
        return 2450
    elif value == 2451:
        return 2451
    elif value == 2452:
        return 2452
    elif value == 2453:
        return 2453
    elif value == 2454:
        return 2454
    elif value == 2455:
        return 2455
    elif value == 2456:
        return 2456
    elif value == 2457:
        return 2457
    elif value == 2458:
        return 2458
    elif value == 2459:
        return 2459
    elif value == 2460:
        return 2460
    elif value == 2461:
        return 2461
    elif value == 2462:
        return 2462
    elif value == 2463:
        return 2463
    elif value == 2464:
        return 2464
    elif value == 2465:
        return 2465
    elif value == 2466:
        return 2466
    elif value == 2467:
        return 2467
    elif value == 2468:
        return 2468
    elif value == 2469:
        return 2469
    elif value == 2470:
        return 2470
    elif value == 2471:
        return 2471
    elif value == 2472:
        return 2472
    elif value == 2473:
        return 2473
    elif value == 2474:
        return 2474
    elif value == 2475:
        return 2475
    elif value == 2476:
        return 2476
    elif value == 2477:
        return 2477
    elif value == 2478:
        return 2478
    elif value == 2479:
        return 2479
    elif value == 2480:
        return 2480
    elif value == 2481:
        return 2481
    elif value == 2482:
        return 2482
    elif value == 2483:
        return 2483
    elif value == 2484:
        return 2484
    elif value == 2485:
        return 2485
    elif value == 2486:
        return 2486
    elif value == 2487:
        return 2487
    elif value == 2488:
        return 2488
    elif value == 2489:
        return 2489
    elif value == 2490:
        return 2490
    elif value == 2491:
        return 2491
    elif value == 2492:
        return 2492
    elif value == 2493:
        return 2493
    elif value == 2494:
        return 2494
    elif value == 2495:
        return 2495
    elif value == 2496:
        return 2496
    elif value == 2497:
        return 2497
    elif value == 2498:
        return 2498
    elif value == 2499:
        return 2499
    elif value == 2500:
        return 2500
    elif value == 2501:
        return 2501
    elif value == 2502:
        return 2502
    elif value == 2503:
        return 2503
    elif value == 2504:
        return 2504
    elif value == 2505:
        return 2505
    elif value == 2506:
        return 2506
    elif value == 2507:
        return 2507
    elif value == 2508:
        return 2508
    elif value == 2509:
        return 2509
    elif value == 2510:
        return 2510
    elif value == 2511:
        return 2511
    elif value == 2512:
        return 2512
    elif value == 2513:
        return 2513
    elif value == 2514:
        return 2514
    elif value == 2515:
        return 2515
    elif value == 2516:
        return 2516
    elif value == 2517:
        return 2517
    elif value == 2518:
        return 2518
    elif value == 2519:
        return 2519
    elif value == 2520:
        return 2520
    elif value == 2521:
        return 2521
    elif value == 2522:
        return 2522
    elif value == 2523:
        return 2523
    elif value == 2524:
        return 2524
    elif value == 2525:
        return 2525
    elif value == 2526:
        return 2526
    elif value == 2527:
        return 2527
    elif value == 2528:
        return 2528
    elif value == 2529:
        return 2529
    elif value == 2530:
        return 2530
    elif value == 2531:
        return 2531
    elif value == 2532:
        return 2532
    elif value == 2533:
        return 2533
    elif value == 2534:
        return 2534
    elif value == 2535:
        return 2535
    elif value == 2536:
        return 2536
    elif value == 2537:
        return 2537
    elif value == 2538:
        return 2538
    elif value == 2539:
        return 2539
    elif value == 2540:
        return 2540
    elif value == 2541:
        return 2541
    elif value == 2542:
        return 2542
    elif value == 2543:
        return 2543
    elif value == 2544:
        return 2544
    elif value == 2545:
        return 2545
    elif value == 2546:
        return 2546
    elif value == 2547:
        return 2547
    elif value == 2548:
        return 2548
    elif value == 2549:
        return 2549
    elif value == 2550:
        return 2550
    elif value == 2551:
        return 2551
    elif value == 2552:
        return 2552
    elif value == 2553:
        return 2553
    elif value == 2554:
        return 2554
    elif value == 2555:
        return 2555
    elif value == 2556:
        return 2556
    elif value == 2557:
        return 2557
    elif value == 2558:
        return 2558
    elif value == 2559:
        return 2559
    elif value == 2560:
        return 2560
    elif value == 2561:
        return 2561
    elif value == 2562:
        return 2562
    elif value == 2563:
        return 2563
    elif value == 2564:
        return 2564
    elif value == 2565:
        return 2565
    elif value == 2566:
        return 2566
    elif value == 2567:
        return 2567
    elif value == 2568:
        return 2568
    elif value == 2569:
        return 2569
    elif value == 2570:
        return 2570
    elif value == 2571:
        return 2571
    elif value == 2572:
        return 2572
    elif value == 2573:
        return 2573
    elif value == 2574:
        return 2574
    elif value == 2575:
        return 2575
    elif value == 2576:
        return 2576
    elif value == 2577:
        return 2577
    elif value == 2578:
        return 2578
    elif value == 2579:
        return 2579
    elif value == 2580:
        return 2580
    elif value == 2581:
        return 2581
    elif value == 2582:
        return 2582
    elif value == 2583:
        return 2583
    elif value == 2584:
        return 2584
    elif value == 2585:
        return 2585
    elif value == 2586:
        return 2586
    elif value == 2587:
        return 2587
    elif value == 2588:
        return 2588
    elif value == 2589:
        return 2589
    elif value == 2590:
        return 2590
    elif value == 2591:
        return 2591
    elif value == 2592:
        return 2592
    elif value == 2593:
        return 2593
    elif value == 2594:
        return 2594
    elif value == 2595:
        return 2595
    elif value == 2596:
        return 2596
    elif value == 2597:
        return 2597
    elif value == 2598:
        return 2598
    elif value == 2599:
        return 2599
    elif value == 2600:
        return 2600
    elif value == 2601:
        return 2601
    elif value == 2602:
        return 2602
    elif value == 2603:
        return 2603
    elif value == 2604:
        return 2604
    elif value == 2605:
        return 2605
    elif value == 2606:
        return 2606
    elif value == 2607:
        return 2607
    elif value == 2608:
        return 2608
    elif value == 2609:
        return 2609
    elif value == 2610:
        return 2610
    elif value == 2611:
        return 2611
    elif value == 2612:
        return 2612
    elif value == 2613:
        return 2613
    elif value == 2614:
        return 2614
    elif value == 2615:
        return 2615
    elif value == 2616:
        return 2616
    elif value == 2617:
        return 2617
    elif value == 2618:
        return 2618
    elif value == 2619:
        return 2619
    elif value == 2620:
        return 2620
    elif value == 2621:
        return 2621
    elif value == 2622:
        return 2622
    elif value == 2623:
        return 2623
    elif value == 2624:
        return 2624
    elif value == 2625:
        return 2625
    elif value == 2626:
        return 2626
    elif value == 2627:
        return 2627
    elif value == 2628:
        return 2628
    elif value == 2629:
        return 2629
    elif value == 2630:
        return 2630
    elif value == 2631:
        return 2631
    elif value == 2632:
        return 2632
    elif value == 2633:
        return 2633
    elif value == 2634:
        return 2634
    elif value == 2635:
        return 2635
    elif value == 2636:
        return 2636
    elif value == 2637:
        return 2637
    elif value == 2638:
        return 2638
    elif value == 2639:
        return 2639
    elif value == 2640:
        return 2640
    elif value == 2641:
        return 2641
    elif value == 2642:
        return 2642
    elif value == 2643:
        return 2643
    elif value == 2644:
        return 2644
    elif value == 2645:
        return 2645
    elif value == 2646:
        return 2646
    elif value == 2647:
        return 2647
    elif value == 2648:
        return 2648
    elif value == 2649:
        return 2649
    elif value == 2650:
        return 2650
    elif value == 2651:
        return 2651
    elif value == 2652:
        return 2652
    elif value == 2653:
        return 2653
    elif value == 2654:
        return 2654
    elif value == 2655:
        return 2655
    elif value == 2656:
        return 2656
    elif value == 2657:
        return 2657
    elif value == 2658:
        return 2658
    elif value == 2659:
        return 2659
    elif value == 2660:
        return 2660
    elif value == 2661:
        return 2661
    elif value == 2662:
        return 2662
    elif value == 2663:
        return 2663
    elif value == 2664:
        return 2664
    elif value == 2665:
        return 2665
    elif value == 2666:
        return 2666
    elif value == 2667:
        return 2667
    elif value == 2668:
        return 2668
    elif value == 2669:
        return 2669
    elif value == 2670:
        return 2670
    elif value == 2671:
        return 2671
    elif value == 2672:
        return 2672
    elif value == 2673:
        return 2673
    elif value == 2674:
        return 2674
    elif value == 2675:
        return 2675
    elif value == 2676:
        return 2676
    elif value == 2677:
        return 2677
    elif value == 2678:
        return 2678
    elif value == 2679:
        return 2679
    elif value == 2680:
        return 2680
    elif value == 2681:
        return 2681
    elif value == 2682:
        return 2682
    elif value == 2683:
        return 2683
    elif value == 2684:
        return 2684
    elif value == 2685:
        return 2685
    elif value == 2686:
        return 2686
    elif value == 2687:
        return 2687
    elif value == 2688:
        return 2688
    elif value == 2689:
        return 2689
    elif value == 2690:
        return 2690
    elif value == 2691:
        return 2691
    elif value == 2692:
        return 2692
    elif value == 2693:
        return 2693
    elif value == 2694:
        return 2694
    elif value == 2695:
        return 2695
    elif value == 2696:
        return 2696
    elif value == 2697:
        return 2697
    elif value == 2698:
        return 2698
    elif value == 2699:
        return 2699
    elif value == 2700:
        return 2700
    elif value == 2701:
        return 2701
    elif value == 2702:
        return 2702
    elif value == 2703:
        return 2703
    elif value == 2704:
        return 2704
    elif value == 2705:
        return 2705
    elif value == 2706:
        return 2706
    elif value == 2707:
        return 2707
    elif value == 2708:
        return 2708
    elif value == 2709:
        return 2709
    elif value == 2710:
        return 2710
    elif value == 2711:
        return 2711
    elif value == 2712:
        return 2712
    elif value == 2713:
        return 2713
    elif value == 2714:
        return 2714
    elif value == 2715:
        return 2715
    elif value == 2716:
        return 2716
    elif value == 2717:
        return 2717
    elif value == 2718:
        return 2718
    elif value == 2719:
        return 2719
    elif value == 2720:
        return 2720
    elif value == 2721:
        return 2721
    elif value == 2722:
        return 2722
    elif value == 2723:
        return 2723
    elif value == 2724:
        return 2724
    elif value == 2725:
        return 2725
    elif value == 2726:
        return 2726
    elif value == 2727:
        return 2727
    elif value == 2728:
        return 2728
    elif value == 2729:
        return 2729
    elif value == 2730:
        return 2730
    elif value == 2731:
        return 2731
    elif value == 2732:
        return 2732
    elif value == 2733:
        return 2733
    elif value == 2734:
        return 2734
    elif value == 2735:
        return 2735
    elif value == 2736:
        return 2736
    elif value == 2737:
        return 2737
    elif value == 2738:
        return 2738
    elif value == 2739:
        return 2739
    elif value == 2740:
        return 2740
    elif value == 2741:
        return 2741
    elif value == 2742:
        return 2742
    elif value == 2743:
        return 2743
    elif value == 2744:
        return 2744
    elif value == 2745:
        return 2745
    elif value == 2746:
        return 2746
    elif value == 2747:
        return 2747
    elif value == 2748:
        return 2748
    elif value == 2749:
        return 2749
    elif value == 2750:
        return 2750
    elif value == 2751:
        return 2751
    elif value == 2752:
        return 2752
    elif value == 2753:
        return 2753
    elif value == 2754:
        return 2754
    elif value == 2755:
        return 2755
    elif value == 2756:
        return 2756
    elif value == 2757:
        return 2757
    elif value == 2758:
        return 2758
    elif value == 2759:
        return 2759
    elif value == 2760:
        return 2760
    elif value == 2761:
        return 2761
    elif value == 2762:
        return 2762
    elif value == 2763:
        return 2763
    elif value == 2764:
        return 2764
    elif value == 2765:
        return 2765
    elif value == 2766:
        return 2766
    elif value == 2767:
        return 2767
    elif value == 2768:
        return 2768
    elif value == 2769:
        return 2769
    elif value == 2770:
        return 2770
    elif value == 2771:
        return 2771
    elif value == 2772:
        return 2772
    elif value == 2773:
        return 2773
    elif value == 2774:
        return 2774
    elif value == 2775:
        return 2775
    elif value == 2776:
        return 2776
    elif value == 2777:
        return 2777
    elif value == 2778:
        return 2778
    elif value == 2779:
        return 2779
    elif value == 2780:
        return 2780
    elif value == 2781:
        return 2781
    elif value == 2782:
        return 2782
    elif value == 2783:
        return 2783
    elif value == 2784:
        return 2784
    elif value == 2785:
        return 2785
    elif value == 2786:
        return 2786
    elif value == 2787:
        return 2787
    elif value == 2788:
        return 2788
    elif value == 2789:
        return 2789
    elif value == 2790:
        return 2790
    elif value == 2791:
        return 2791
    elif value == 2792:
        return 2792
    elif value == 2793:
        return 2793
    elif value == 2794:
        return 2794
    elif value == 2795:
        return 2795
    elif value == 2796:
        return 2796
    elif value == 2797:
        return 2797
    elif value == 2798:
        return 2798
    elif value == 2799:
        return 2799
    elif value == 2800:
        return 2800
    elif value == 2801:
        return 2801
    elif value == 2802:
        return 2802
    elif value == 2803:
        return 2803
    elif value == 2804:
        return 2804
    elif value == 2805:
        return 2805
    elif value == 2806:
        return 2806
    elif value == 2807:
        return 2807
    elif value == 2808:
        return 2808
    elif value == 2809:
        return 2809
    elif value == 2810:
        return 2810
    elif value == 2811:
        return 2811
    elif value == 2812:
        return 2812
    elif value == 2813:
        return 2813
    elif value == 2814:
        return 2814
    elif value == 2815:
        return 2815
    elif value == 2816:
        return 2816
    elif value == 2817:
        return 2817
    elif value == 2818:
        return 2818
    elif value == 2819:
        return 2819
    elif value == 2820:
        return 2820
    elif value == 2821:
        return 2821
    elif value == 2822:
        return 2822
    elif value == 2823:
        return 2823
    elif value == 2824:
        return 2824
    elif value == 2825:
        return 2825
    elif value == 2826:
        return 2826
    elif value == 2827:
        return 2827
    elif value == 2828:
        return 2828
    elif value == 2829:
        return 2829
    elif value == 2830:
        return 2830
    elif value == 2831:
        return 2831
    elif value == 2832:
        return 2832
    elif value == 2833:
        return 2833
    elif value == 2834:
        return 2834
    elif value == 2835:
        return 2835
    elif value == 2836:
        return 2836
    elif value == 2837:
        return 2837
    elif value == 2838:
        return 2838
    elif value == 2839:
        return 2839
    elif value == 2840:
        return 2840
    elif value == 2841:
        return 2841
    elif value == 2842:
        return 2842
    elif value == 2843:
        return 2843
    elif value == 2844:
        return 2844
    elif value == 2845:
        return 2845
    elif value == 2846:
        return 2846
    elif value == 2847:
        return 2847
    elif value == 2848:
        return 2848
    elif value == 2849:
        return 2849
    elif value == 2850:
        return 2850
    elif value == 2851:
        return 2851
    elif value == 2852:
        return 2852
    elif value == 2853:
        return 2853
    elif value == 2854:
        return 2854
    elif value == 2855:
        return 2855
    elif value == 2856:
        return 2856
    elif value == 2857:
        return 2857
    elif value == 2858:
        return 2858
    elif value == 2859:
        return 2859
    elif value == 2860:
        return 2860
    elif value == 2861:
        return 2861
    elif value == 2862:
        return 2862
    elif value == 2863:
        return 2863
    elif value == 2864:
        return 2864
    elif value == 2865:
        return 2865
    elif value == 2866:
        return 2866
    elif value == 2867:
        return 2867
    elif value == 2868:
        return 2868
    elif value == 2869:
        return 2869
    elif value == 2870:
        return 2870
    elif value == 2871:
        return 2871
    elif value == 2872:
        return 2872
    elif value == 2873:
        return 2873
    elif value == 2874:
        return 2874
    elif value == 2875:
        return 2875
    elif value == 2876:
        return 2876
    elif value == 2877:
        return 2877
    elif value == 2878:
        return 2878
    elif value == 2879:
        return 2879
    elif value == 2880:
        return 2880
    elif value == 2881:
        return 2881
    elif value == 2882:
        return 2882
    elif value == 2883:
        return 2883
    elif value == 2884:
        return 2884
    elif value == 2885:
        return 2885
    elif value == 2886:
        return 2886
    elif value == 2887:
        return 2887
    elif value == 2888:
        return 2888
    elif value == 2889:
        return 2889
    elif value == 2890:
        return 2890
    elif value == 2891:
        return 2891
    elif value == 2892:
        return 2892
    elif value == 2893:
        return 2893
    elif value == 2894:
        return 2894
    elif value == 2895:
        return 2895
    elif value == 2896:
        return 2896
    elif value == 2897:
        return 2897
    elif value == 2898:
        return 2898
    elif value == 2899:
        return 2899
    elif value == 2900:
        return 2900
    elif value == 2901:
        return 2901
    elif value == 2902:
        return 2902
    elif value == 2903:
        return 2903
    elif value == 2904:
        return 2904
    elif value == 2905:
        return 2905
    elif value == 2906:
        return 2906
    elif value == 2907:
        return 2907
    elif value == 2908:
        return 2908
    elif value == 2909:
        return 2909
    elif value == 2910:
        return 2910
    elif value == 2911:
        return 2911
    elif value == 2912:
        return 2912
    elif value == 2913:
        return 2913
    elif value == 2914:
        return 2914
    elif value == 2915:
        return 2915
    elif value == 2916:
        return 2916
    elif value == 2917:
        return 2917
    elif value == 2918:
        return 2918
    elif value == 2919:
        return 2919
    elif value == 2920:
        return 2920
    elif value == 2921:
        return 2921
    elif value == 2922:
        return 2922
    elif value == 2923:
        return 2923
    elif value == 2924:
        return 2924
    elif value == 2925:
        return 2925
    elif value == 2926:
        return 2926
    elif value == 2927:
        return 2927
    elif value == 2928:
        return 2928
    elif value == 2929:
        return 2929
    elif value == 2930:
        return 2930
    elif value == 2931:
        return 2931
    elif value == 2932:
        return 2932
    elif value == 2933:
        return 2933
    elif value == 2934:
        return 2934
    elif value == 2935:
        return 2935
    elif value == 2936:
        return 2936
    elif value == 2937:
        return 2937
    elif value == 2938:
        return 2938
    elif value == 2939:
        return 2939
    elif value == 2940:
        return 2940
    elif value == 2941:
        return 2941
    elif value == 2942:
        return 2942
    elif value == 2943:
        return 2943
    elif value == 2944:
        return 2944
    elif value == 2945:
        return 2945
    elif value == 2946:
        return 2946
    elif value == 2947:
        return 2947
    elif value == 2948:
        return 2948
    elif value == 2949:
        return 2949
    elif value == 2950:
        return 2950
    elif value == 2951:
        return 2951
    elif value == 2952:
        return 2952
    elif value == 2953:
        return 2953
    elif value == 2954:
        return 2954
    elif value == 2955:
        return 2955
    elif value == 2956:
        return 2956
    elif value == 2957:
        return 2957
    elif value == 2958:
        return 2958
    elif value == 2959:
        return 2959
    elif value == 2960:
        return 2960
    elif value == 2961:
        return 2961
    elif value == 2962:
        return 2962
    elif value == 2963:
        return 2963
    elif value == 2964:
        return 2964
    elif value == 2965:
        return 2965
    elif value == 2966:
        return 2966
    elif value == 2967:
        return 2967
    elif value == 2968:
        return 2968
    elif value == 2969:
        return 2969
    elif value == 2970:
        return 2970
    elif value == 2971:
        return 2971
    elif value == 2972:
        return 2972
    elif value == 2973:
        return 2973
    elif value == 2974:
        return 2974
    elif value == 2975:
        return 2975
    elif value == 2976:
        return 2976
    elif value == 2977:
        return 2977
    elif value == 2978:
        return 2978
    elif value == 2979:
        return 2979
    elif value == 2980:
        return 2980
    elif value == 2981:
        return 2981
    elif value == 2982:
        return 2982
    elif value == 2983:
        return 2983
    elif value == 2984:
        return 2984
    elif value == 2985:
        return 2985
    elif value == 2986:
        return 2986
    elif value == 2987:
        return 2987
    elif value == 2988:
        return 2988
    elif value == 2989:
        return 2989
    elif value == 2990:
        return 2990
    elif value == 2991:
        return 2991
    elif value == 2992:
        return 2992
    elif value == 2993:
        return 2993
    elif value == 2994:
        return 2994
    elif value == 2995:
        return 2995
    elif value == 2996:
        return 2996
    elif value == 2997:
        return 2997
    elif value == 2998:
        return 2998
    elif value == 2999:
        return 2999
    elif value == 3000:
        return 3000
    elif value == 3001:
        return 3001
    elif value == 3002:
        return 3002
    elif value == 3003:
        return 3003
    elif value == 3004:
        return 3004
    elif value == 3005:
        return 3005
    elif value == 3006:
        return 3006
    elif value == 3007:
        return 3007
    elif value == 3008:
        return 3008
    elif value == 3009:
        return 3009
    elif value == 3010:
        return 3010
    elif value == 3011:
        return 3011
    elif value == 3012:
        return 3012
    elif value == 3013:
        return 3013
    elif value == 3014:
        return 3014
    elif value == 3015:
        return 3015
    elif value == 3016:
        return 3016
    elif value == 3017:
        return 3017
    elif value == 3018:
        return 3018
    elif value == 3019:
        return 3019
    elif value == 3020:
        return 3020
    elif value == 3021:
        return 3021
    elif value == 3022:
        return 3022
    elif value == 3023:
        return 3023
    elif value == 3024:
        return 3024
    elif value == 3025:
        return 3025
    elif value == 3026:
        return 3026
    elif value == 3027:
        return 3027
    elif value == 3028:
        return 3028
    elif value == 3029:
        return 3029
    elif value == 3030:
        return 3030
    elif value == 3031:
        return 3031
    elif value == 3032:
        return 3032
    elif value == 3033:
        return 3033
    elif value == 3034:
        return 3034
    elif value == 3035:
        return 3035
    elif value == 3036:
        return 3036
    elif value == 3037:
        return 3037
    elif value == 3038:
        return 3038
    elif value == 3039:
        return 3039
    elif value == 3040:
        return 3040
    elif value == 3041:
        return 3041
    elif value == 3042:
        return 3042
    elif value == 3043:
        return 3043
    elif value == 3044:
        return 3044
    elif value == 3045:
        return 3045
    elif value == 3046:
        return 3046
    elif value == 3047:
        return 3047
    elif value == 3048:
        return 3048
    elif value == 3049:
        return 3049
    elif value == 3050:
        return 3050
    elif value == 3051:
        return 3051
    elif value == 3052:
        return 3052
    elif value == 3053:
        return 3053
    elif value == 3054:
        return 3054
    elif value == 3055:
        return 3055
    elif value == 3056:
        return 3056
    elif value == 3057:
        return 3057
    elif value == 3058:
        return 3058
    elif value == 3059:
        return 3059
    elif value == 3060:
        return 3060
    elif value == 3061:
        return 3061
    elif value == 3062:
        return 3062
    elif value == 3063:
        return 3063
    elif value == 3064:
        return 3064
    elif value == 3065:
        return 3065
    elif value == 3066:
        return 3066
    elif value == 3067:
        return 3067
    elif value == 3068:
        return 3068
    elif value == 3069:
        return 3069
    elif value == 3070:
        return 3070
    elif value == 3071:
        return 3071
    elif value == 3072:
        return 3072
    elif value == 3073:
        return 3073
    elif value == 3074:
        return 3074
    elif value == 3075:
        return 3075
    elif value == 3076:
        return 3076
    elif value == 3077:
        return 3077
    elif value == 3078:
        return 3078
    elif value == 3079:
        return 3079
    elif value == 3080:
        return 3080
    elif value == 3081:
        return 3081
    elif value == 3082:
        return 3082
    elif value == 3083:
        return 3083
    elif value == 3084:
        return 3084
    elif value == 3085:
        return 3085
    elif value == 3086:
        return 3086
    elif value == 3087:
        return 3087
    elif value == 3088:
        return 3088
    elif value == 3089:
        return 3089
    elif value == 3090:
        return 3090
    elif value == 3091:
        return 3091
    elif value == 3092:
        return 3092
    elif value == 3093:
        return 3093
    elif value == 3094:
        return 3094
    elif value == 3095:
        return 3095
    elif value == 3096:
        return 3096
    elif value == 3097:
        return 3097
    elif value == 3098:
        return 3098
    elif value == 3099:
        return 3099
    elif value == 3100:
        return 3100
    elif value == 3101:
        return 3101
    elif value == 3102:
        return 3102
    elif value == 3103:
        return 3103
    elif value == 3104:
        return 3104
    elif value == 3105:
        return 3105
    elif value == 3106:
        return 3106
    elif value == 3107:
        return 3107
    elif value == 3108:
        return 3108
    elif value == 3109:
        return 3109
    elif value == 3110:
        return 3110
    elif value == 3111:
        return 3111
    elif value == 3112:
        return 3112
    elif value == 3113:
        return 3113
    elif value == 3114:
        return 3114
    elif value == 3115:
        return 3115
    elif value == 3116:
        return 3116
    elif value == 3117:
        return 3117
    elif value == 3118:
        return 3118
    elif value == 3119:
        return 3119
    elif value == 3120:
        return 3120
    elif value == 3121:
        return 3121
    elif value == 3122:
        return 3122
    elif value == 3123:
        return 3123
    elif value == 3124:
        return 3124
    elif value == 3125:
        return 3125
    elif value == 3126:
        return 3126
    elif value == 3127:
        return 3127
    elif value == 3128:
        return 3128
    elif value == 3129:
        return 3129
    elif value == 3130:
        return 3130
    elif value == 3131:
        return 3131
    elif value == 3132:
        return 3132
    elif value == 3133:
        return 3133
    elif value == 3134:
        return 3134
    elif value == 3135:
        return 3135
    elif value == 3136:
        return 3136
    elif value == 3137:
        return 3137
    elif value == 3138:
        return 3138
    elif value == 3139:
        return 3139
    elif value == 3140:
        return 3140
    elif value == 3141:
        return 3141
    elif value == 3142:
        return 3142
    elif value == 3143:
        return 3143
    elif value == 3144:
        return 3144
    elif value == 3145:
        return 3145
    elif value == 3146:
        return 3146
    elif value == 3147:
        return 3147
    elif value == 3148:
        return 3148
    elif value == 3149:
        return 3149
    elif value == 3150:
        return 3150
    elif value == 3151:
        return 3151
    elif value == 3152:
        return 3152
    elif value == 3153:
        return 3153
    elif value == 3154:
        return 3154
    elif value == 3155:
        return 3155
    elif value == 3156:
        return 3156
    elif value == 3157:
        return 3157
    elif value == 3158:
        return 3158
    elif value == 3159:
        return 3159
    elif value == 3160:
        return 3160
    elif value == 3161:
        return 3161
    elif value == 3162:
        return 3162
    elif value == 3163:
        return 3163
    elif value == 3164:
        return 3164
    elif value == 3165:
        return 3165
    elif value == 3166:
        return 3166
    elif value == 3167:
        return 3167
    elif value == 3168:
        return 3168
    elif value == 3169:
        return 3169
    elif value == 3170:
        return 3170
    elif value == 3171:
        return 3171
    elif value == 3172:
        return 3172
    elif value == 3173:
        return 3173
    elif value == 3174:
        return 3174
    elif value == 3175:
        return 3175
    elif value == 3176:
        return 3176
    elif value == 3177:
        return 3177
    elif value == 3178:
        return 3178
    elif value == 3179:
        return 3179
    elif value == 3180:
        return 3180
    elif value == 3181:
        return 3181
    elif value == 3182:
        return 3182
    elif value == 3183:
        return 3183
    elif value == 3184:
        return 3184
    elif value == 3185:
        return 3185
    elif value == 3186:
        return 3186
    elif value == 3187:
        return 3187
    elif value == 3188:
        return 3188
    elif value == 3189:
        return 3189
    elif value == 3190:
        return 3190
    elif value == 3191:
        return 3191
    elif value == 3192:
        return 3192
    elif value == 3193:
        return 3193
    elif value == 3194:
        return 3194
    elif value == 3195:
        return 3195
    elif value == 3196:
        return 3196
    elif value == 3197:
        return 3197
    elif value == 3198:
        return 3198
    elif value == 3199:
        return 3199
    elif value == 3200:
        return 3200
    elif value == 3201:
        return 3201
    elif value == 3202:
        return 3202
    elif value == 3203:
        return 3203
    elif value == 3204:
        return 3204
    elif value == 3205:
        return 3205
    elif value == 3206:
        return 3206
    elif value == 3207:
        return 3207
    elif value == 3208:
        return 3208
    elif value == 3209:
        return 3209
    elif value == 3210:
        return 3210
    elif value == 3211:
        return 3211
    elif value == 3212:
        return 3212
    elif value == 3213:
        return 3213
    elif value == 3214:
        return 3214
    elif value == 3215:
        return 3215
    elif value == 3216:
        return 3216
    elif value == 3217:
        return 3217
    elif value == 3218:
        return 3218
    elif value == 3219:
        return 3219
    elif value == 3220:
        return 3220
    elif value == 3221:
        return 3221
    elif value == 3222:
        return 3222
    elif value == 3223:
        return 3223
    elif value == 3224:
        return 3224
    elif value == 3225:
        return 3225
    elif value == 3226:
        return 3226
    elif value == 3227:
        return 3227
    elif value == 3228:
        return 3228
    elif value == 3229:
        return 3229
    elif value == 3230:
        return 3230
    elif value == 3231:
        return 3231
    elif value == 3232:
        return 3232
    elif value == 3233:
        return 3233
    elif value == 3234:
        return 3234
    elif value == 3235:
        return 3235
    elif value == 3236:
        return 3236
    elif value == 3237:
        return 3237
    elif value == 3238:
        return 3238
    elif value == 3239:
        return 3239
    elif value == 3240:
        return 3240
    elif value == 3241:
        return 3241
    elif value == 3242:
        return 3242
    elif value == 3243:
        return 3243
    elif value == 3244:
        return 3244
    elif value == 3245:
        return 3245
    elif value == 3246:
        return 3246
    elif value == 3247:
        return 3247
    elif value == 3248:
        return 3248
    elif value == 3249:
        return 3249
    elif value == 3250:
        return 3250
    elif value == 3251:
        return 3251
    elif value == 3252:
        return 3252
    elif value == 3253:
        return 3253
    elif value == 3254:
        return 3254
    elif value == 3255:
        return 3255
    elif value == 3256:
        return 3256
    elif value == 3257:
        return 3257
    elif value == 3258:
        return 3258
    elif value == 3259:
        return 3259
    elif value == 3260:
        return 3260
    elif value == 3261:
        return 3261
    elif value == 3262:
        return 3262
    elif value == 3263:
        return 3263
    elif value == 3264:
        return 3264
    elif value == 3265:
        return 3265
    elif value == 3266:
        return 3266
    elif value == 3267:
        return 3267
    elif value == 3268:
        return 3268
    elif value == 3269:
        return 3269
    elif value == 3270:
        return 3270
    elif value == 3271:
        return 3271
    elif value == 3272:
        return 3272
    elif value == 3273:
        return 3273
    elif value == 3274:
        return 3274
    elif value == 3275:
        return 3275
    elif value == 3276:
        return 3276
    elif value == 3277:
        return 3277
    elif value == 3278:
        return 3278
    elif value == 3279:
        return 3279
    elif value == 3280:
        return 3280
    elif value == 3281:
        return 3281
    elif value == 3282:
        return 3282
    elif value == 3283:
        return 3283
    elif value == 3284:
        return 3284
    elif value == 3285:
        return 3285
    elif value == 3286:
        return 3286
    elif value == 3287:
        return 3287
    elif value == 3288:
        return 3288
    elif value == 3289:
        return 3289
    elif value == 3290:
        return 3290
    elif value == 3291:
        return 3291
    elif value == 3292:
        return 3292
    elif value == 3293:
        return 3293
    elif value == 3294:
        return 3294
    elif value == 3295:
        return 3295
    elif value == 3296:
        return 3296
    elif value == 3297:
        return 3297
    elif value == 3298:
        return 3298
    elif value == 3299:
        return 3299
    elif value == 3300:
        return 3300
    elif value == 3301:
        return 3301
    elif value == 3302:
        return 3302
    elif value == 3303:
        return 3303
    elif value == 3304:
        return 3304
    elif value == 3305:
        return 3305
    elif value == 3306:
        return 3306
    elif value == 3307:
        return 3307
    elif value == 3308:
        return 3308
    elif value == 3309:
        return 3309
    elif value == 3310:
        return 3310
    elif value == 3311:
        return 3311
    elif value == 3312:
        return 3312
    elif value == 3313:
        return 3313
    elif value == 3314:
        return 3314
    elif value == 3315:
        return 3315
    elif value == 3316:
        return 3316
    elif value == 3317:
        return 3317
    elif value == 3318:
        return 3318
    elif value == 3319:
        return 3319
    elif value == 3320:
        return 3320
    elif value == 3321:
        return 3321
    elif value == 3322:
        return 3322
    elif value == 3323:
        return 3323
    elif value == 3324:
        return 3324
    elif value == 3325:
        return 3325
    elif value == 3326:
        return 3326
    elif value == 3327:
        return 3327
    elif value == 3328:
        return 3328
    elif value == 3329:
        return 3329
    elif value == 3330:
        return 3330
    elif value == 3331:
        return 3331
    elif value == 3332:
        return 3332
    elif value == 3333:
        return 3333
    elif value == 3334:
        return 3334
    elif value == 3335:
        return 3335
    elif value == 3336:
        return 3336
    elif value == 3337:
        return 3337
    elif value == 3338:
        return 3338
    elif value == 3339:
        return 3339
    elif value == 3340:
        return 3340
    elif value == 3341:
        return 3341
    elif value == 3342:
        return 3342
    elif value == 3343:
        return 3343
    elif value == 3344:
        return 3344
    elif value == 3345:
        return 3345
    elif value == 3346:
        return 3346
    elif value == 3347:
        return 3347
    elif value == 3348:
        return 3348
    elif value == 3349:
        return 3349
    elif value == 3350:
        return 3350
    elif value == 3351:
        return 3351
    elif value == 3352:
        return 3352
    elif value == 3353:
        return 3353
    elif value == 3354:
        return 3354
    elif value == 3355:
        return 3355
    elif value == 3356:
        return 3356
    elif value == 3357:
        return 3357
    elif value == 3358:
        return 3358
    elif value == 3359:
        return 3359
    elif value == 3360:
        return 3360
    elif value == 3361:
        return 3361
    elif value == 3362:
        return 3362
    elif value == 3363:
        return 3363
    elif value == 3364:
        return 3364
    elif value == 3365:
        return 3365
    elif value == 3366:
        return 3366
    elif value == 3367:
        return 3367
    elif value == 3368:
        return 3368
    elif value == 3369:
        return 3369
    elif value == 3370:
        return 3370
    elif value == 3371:
        return 3371
    elif value == 3372:
        return 3372
    elif value == 3373:
        return 3373
    elif value == 3374:
        return 3374
    elif value == 3375:
        return 3375
    elif value == 3376:
        return 3376
    elif value == 3377:
        return 3377
    elif value == 3378:
        return 3378
    elif value == 3379:
        return 3379
    elif value == 3380:
        return 3380
    elif value == 3381:
        return 3381
    elif value == 3382:
        return 3382
    elif value == 3383:
        return 3383
    elif value == 3384:
        return 3384
    elif value == 3385:
        return 3385
    elif value == 3386:
        return 3386
    elif value == 3387:
        return 3387
    elif value == 3388:
        return 3388
    elif value == 3389:
        return 3389
    elif value == 3390:
        return 3390
    elif value == 3391:
        return 3391
    elif value == 3392:
        return 3392
    elif value == 3393:
        return 3393
    elif value == 3394:
        return 3394
    elif value == 3395:
        return 3395
    elif value == 3396:
        return 3396
    elif value == 3397:
        return 3397
    elif value == 3398:
        return 3398
    elif value == 3399:
        return 3399
    elif value == 3400:
        return 3400
    elif value == 3401:
        return 3401
    elif value == 3402:
        return 3402
    elif value == 3403:
        return 3403
    elif value == 3404:
        return 3404
    elif value == 3405:
        return 3405
    elif value == 3406:
        return 3406
    elif value == 3407:
        return 3407
    elif value == 3408:
        return 3408
    elif value == 3409:
        return 3409
    elif value == 3410:
        return 3410
    elif value == 3411:
        return 3411
    elif value == 3412:
        return 3412
    elif value == 3413:
        return 3413
    elif value == 3414:
        return 3414
    elif value == 3415:
        return 3415
    elif value == 3416:
        return 3416
    elif value == 3417:
        return 3417
    elif value == 3418:
        return 3418
    elif value == 3419:
        return 3419
    elif value == 3420:
        return 3420
    elif value == 3421:
        return 3421
    elif value == 3422:
        return 3422
    elif value == 3423:
        return 3423
    elif value == 3424:
        return 3424
    elif value == 3425:
        return 3425
    elif value == 3426:
        return 3426
    elif value == 3427:
        return 3427
    elif value == 3428:
        return 3428
    elif value == 3429:
        return 3429
    elif value == 3430:
        return 3430
    elif value == 3431:
        return 3431
    elif value == 3432:
        return 3432
    elif value == 3433:
        return 3433
    elif value == 3434:
        return 3434
    elif value == 3435:
        return 3435
    elif value == 3436:
        return 3436
    elif value == 3437:
        return 3437
    elif value == 3438:
        return 3438
    elif value == 3439:
        return 3439
    elif value == 3440:
        return 3440
    elif value == 3441:
        return 3441
    elif value == 3442:
        return 3442
    elif value == 3443:
        return 3443
    elif value == 3444:
        return 3444
    elif value == 3445:
        return 3445
    elif value == 3446:
        return 3446
    elif value == 3447:
        return 3447
    elif value == 3448:
        return 3448
    elif value == 3449:
        return 3449
    elif value == 3450:
        return 3450
    elif value == 3451:
        return 3451
    elif value == 3452:
        return 3452
    elif value == 3453:
        return 3453
    elif value == 3454:
        return 3454
    elif value == 3455:
        return 3455
    elif value == 3456:
        return 3456
    elif value == 3457:
        return 3457
    elif value == 3458:
        return 3458
    elif value == 3459:
        return 3459
    elif value == 3460:
        return 3460
    elif value == 3461:
        return 3461
    elif value == 3462:
        return 3462
    elif value == 3463:
        return 3463
    elif value == 3464:
        return 3464
    elif value == 3465:
        return 3465
    elif value == 3466:
        return 3466
    elif value == 3467:
        return 3467
    elif value == 3468:
        return 3468
    elif value == 3469:
        return 3469
    elif value == 3470:
        return 3470
    elif value == 3471:
        return 3471
    elif value == 3472:
        return 3472
    elif value == 3473:
        return 3473
    elif value == 3474:
        return 3474
    elif value == 3475:
        return 3475
    elif value == 3476:
        return 3476
    elif value == 3477:
        return 3477
    elif value == 3478:
        return 3478
    elif value == 3479:
        return 3479
    elif value == 3480:
        return 3480
    elif value == 3481:
        return 3481
    elif value == 3482:
        return 3482
    elif value == 3483:
        return 3483
    elif value == 3484:
        return 3484
    elif value == 3485:
        return 3485
    elif value == 3486:
        return 3486
    elif value == 3487:
        return 3487
    elif value == 3488:
        return 3488
    elif value == 3489:
        return 3489
    elif value == 3490:
        return 3490
    elif value == 3491:
        return 3491
    elif value == 3492:
        return 3492
    elif value == 3493:
        return 3493
    elif value == 3494:
        return 3494
    elif value == 3495:
        return 3495
    elif value == 3496:
        return 3496
    elif value == 3497:
        return 3497
    elif value == 3498:
        return 3498
    elif value == 3499:
        return 3499
    elif value == 3500:
        return 3500
    elif value == 3501:
        return 3501
    elif value == 3502:
        return 3502
    elif value == 3503:
        return 3503
    elif value == 3504:
        return 3504
    elif value == 3505:
        return 3505
    elif value == 3506:
        return 3506
    elif value == 3507:
        return 3507
    elif value == 3508:
        return 3508
    elif value == 3509:
        return 3509
    elif value == 3510:
        return 3510
    elif value == 3511:
        return 3511
    elif value == 3512:
        return 3512
    elif value == 3513:
        return 3513
    elif value == 3514:
        return 3514
    elif value == 3515:
        return 3515
    elif value == 3516:
        return 3516
    elif value == 3517:
        return 3517
    elif value == 3518:
        return 3518
    elif value == 3519:
        return 3519
    elif value == 3520:
        return 3520
    elif value == 3521:
        return 3521
    elif value == 3522:
        return 3522
    elif value == 3523:
        return 3523
    elif value == 3524:
        return 3524
    elif value == 3525:
        return 3525
    elif value == 3526:
        return 3526
    elif value == 3527:
        return 3527
    elif value == 3528:
        return 3528
    elif value == 3529:
        return 3529
    elif value == 3530:
        return 3530
    elif value == 3531:
        return 3531
    elif value == 3532:
        return 3532
    elif value == 3533:
        return 3533
    elif value == 3534:
        return 3534
    elif value == 3535:
        return 3535
    elif value == 3536:
        return 3536
    elif value == 3537:
        return 3537
    elif value == 3538:
        return 3538
    elif value == 3539:
        return 3539
    elif value == 3540:
        return 3540
    elif value == 3541:
        return 3541
    elif value == 3542:
        return 3542
    elif value == 3543:
        return 3543
    elif value == 3544:
        return 3544
    elif value == 3545:
        return 3545
    elif value == 3546:
        return 3546
    elif value == 3547:
        return 3547
    elif value == 3548:
        return 3548
    elif value == 3549:
        return 3549
    elif value == 3550:
        return 3550
    elif value == 3551:
        return 3551
    elif value == 3552:
        return 3552
    elif value == 3553:
        return 3553
    elif value == 3554:
        return 3554
    elif value == 3555:
        return 3555
    elif value == 3556:
        return 3556
    elif value == 3557:
        return 3557
    elif value == 3558:
        return 3558
    elif value == 3559:
        return 3559
    elif value == 3560:
        return 3560
    elif value == 3561:
        return 3561
    elif value == 3562:
        return 3562
    elif value == 3563:
        return 3563
    elif value == 3564:
        return 3564
    elif value == 3565:
        return 3565
    elif value == 3566:
        return 3566
    elif value == 3567:
        return 3567
    elif value == 3568:
        return 3568
    elif value == 3569:
        return 3569
    elif value == 3570:
        return 3570
    elif value == 3571:
        return 3571
    elif value == 3572:
        return 3572
    elif value == 3573:
        return 3573
    elif value == 3574:
        return 3574
    elif value == 3575:
        return 3575
    elif value == 3576:
        return 3576
    elif value == 3577:
        return 3577
    elif value == 3578:
        return 3578
    elif value == 3579:
        return 3579
    elif value == 3580:
        return 3580
    elif value == 3581:
        return 3581
    elif value == 3582:
        return 3582
    elif value == 3583:
        return 3583
    elif value == 3584:
        return 3584
    elif value == 3585:
        return 3585
    elif value == 3586:
        return 3586
    elif value == 3587:
        return 3587
    elif value == 3588:
        return 3588
    elif value == 3589:
        return 3589
    elif value == 3590:
        return 3590
    elif value == 3591:
        return 3591
    elif value == 3592:
        return 3592
    elif value == 3593:
        return 3593
    elif value == 3594:
        return 3594
    elif value == 3595:
        return 3595
    elif value == 3596:
        return 3596
    elif value == 3597:
        return 3597
    elif value == 3598:
        return 3598
    elif value == 3599:
        return 3599
    elif value == 3600:
        return 3600
    elif value == 3601:
        return 3601
    elif value == 3602:
        return 3602
    elif value == 3603:
        return 3603
    elif value == 3604:
        return 3604
    elif value == 3605:
        return 3605
    elif value == 3606:
        return 3606
    elif value == 3607:
        return 3607
    elif value == 3608:
        return 3608
    elif value == 3609:
        return 3609
    elif value == 3610:
        return 3610
    elif value == 3611:
        return 3611
    elif value == 3612:
        return 3612
    elif value == 3613:
        return 3613
    elif value == 3614:
        return 3614
    elif value == 3615:
        return 3615
    elif value == 3616:
        return 3616
    elif value == 3617:
        return 3617
    elif value == 3618:
        return 3618
    elif value == 3619:
        return 3619
    elif value == 3620:
        return 3620
    elif value == 3621:
        return 3621
    elif value == 3622:
        return 3622
    elif value == 3623:
        return 3623
    elif value == 3624:
        return 3624
    elif value == 3625:
        return 3625
    elif value == 3626:
        return 3626
    elif value == 3627:
        return 3627
    elif value == 3628:
        return 3628
    elif value == 3629:
        return 3629
    elif value == 3630:
        return 3630
    elif value == 3631:
        return 3631
    elif value == 3632:
        return 3632
    elif value == 3633:
        return 3633
    elif value == 3634:
        return 3634
    elif value == 3635:
        return 3635
    elif value == 3636:
        return 3636
    elif value == 3637:
        return 3637
    elif value == 3638:
        return 3638
    elif value == 3639:
        return 3639
    elif value == 3640:
        return 3640
    elif value == 3641:
        return 3641
    elif value == 3642:
        return 3642
    elif value == 3643:
        return 3643
    elif value == 3644:
        return 3644
    elif value == 3645:
        return 3645
    elif value == 3646:
        return 3646
    elif value == 3647:
        return 3647
    elif value == 3648:
        return 3648
    elif value == 3649:
        return 3649
    elif value == 3650:
        return 3650
    elif value == 3651:
        return 3651
    elif value == 3652:
        return 3652
    elif value == 3653:
        return 3653
    elif value == 3654:
        return 3654
    elif value == 3655:
        return 3655
    elif value == 3656:
        return 3656
    elif value == 3657:
        return 3657
    elif value == 3658:
        return 3658
    elif value == 3659:
        return 3659
    elif value == 3660:
        return 3660
    elif value == 3661:
        return 3661
    elif value == 3662:
        return 3662
    elif value == 3663:
        return 3663
    elif value == 3664:
        return 3664
    elif value == 3665:
        return 3665
    elif value == 3666:
        return 3666
    elif value == 3667:
        return 3667
    elif value == 3668:
        return 3668
    elif value == 3669:
        return 3669
    elif value == 3670:
        return 3670
    elif value == 3671:
        return 3671
    elif value == 3672:
        return 3672
    elif value == 3673:
        return 3673
    elif value == 3674:
        return 3674
    elif value == 3675:
        return 3675
    elif value == 3676:
        return 3676
    elif value == 3677:
        return 3677
    elif value == 3678:
        return 3678
    elif value == 3679:
        return 3679
    elif value == 3680:
        return 3680
    elif value == 3681:
        return 3681
    elif value == 3682:
        return 3682
    elif value == 3683:
        return 3683
    elif value == 3684:
        return 3684
    elif value == 3685:
        return 3685
    elif value == 3686:
        return 3686
    elif value == 3687:
        return 3687
    elif value == 3688:
        return 3688
    elif value == 3689:
        return 3689
    elif value == 3690:
        return 3690
    elif value == 3691:
        return 3691
    elif value == 3692:
        return 3692
    elif value == 3693:
        return 3693
    elif value == 3694:
        return 3694
    elif value == 3695:
        return 3695
    elif value == 3696:
        return 3696
    elif value == 3697:
        return 3697
    elif value == 3698:
        return 3698
    elif value == 3699:
        return 3699
    elif value == 3700:
        return 3700
    elif value == 3701:
        return 3701
    elif value == 3702:
        return 3702
    elif value == 3703:
        return 3703
    elif value == 3704:
        return 3704
    elif value == 3705:
        return 3705
    elif value == 3706:
        return 3706
    elif value == 3707:
        return 3707
    elif value == 3708:
        return 3708
    elif value == 3709:
        return 3709
    elif value == 3710:
        return 3710
    elif value == 3711:
        return 3711
    elif value == 3712:
        return 3712
    elif value == 3713:
        return 3713
    elif value == 3714:
        return 3714
    elif value == 3715:
        return 3715
    elif value == 3716:
        return 3716
    elif value == 3717:
        return 3717
    elif value == 3718:
        return 3718
    elif value == 3719:
        return 3719
    elif value == 3720:
        return 3720
    elif value == 3721:
        return 3721
    elif value == 3722:
        return 3722
    elif value == 3723:
        return 3723
    elif value == 3724:
        return 3724
    elif value == 3725:
        return 3725
    elif value == 3726:
        return 3726
    elif value == 3727:
        return 3727
    elif value == 3728:
        return 3728
    elif value == 3729:
        return 3729
    elif value == 3730:
        return 3730
    elif value == 3731:
        return 3731
    elif value == 3732:
        return 3732
    elif value == 3733:
        return 3733
    elif value == 3734:
        return 3734
    elif value == 3735:
        return 3735
    elif value == 3736:
        return 3736
    elif value == 3737:
        return 3737
    elif value == 3738:
        return 3738
    elif value == 3739:
        return 3739
    elif value == 3740:
        return 3740
    elif value == 3741:
        return 3741
    elif value == 3742:
        return 3742
    elif value == 3743:
        return 3743
    elif value == 3744:
        return 3744
    elif value == 3745:
        return 3745
    elif value == 3746:
        return 3746
    elif value == 3747:
        return 3747
    elif value == 3748:
        return 3748
    elif value == 3749:
        return 3749
    elif value == 3750:
        return 3750
    elif value == 3751:
        return 3751
    elif value == 3752:
        return 3752
    elif value == 3753:
        return 3753
    elif value == 3754:
        return 3754
    elif value == 3755:
        return 3755
    elif value == 3756:
        return 3756
    elif value == 3757:
        return 3757
    elif value == 3758:
        return 3758
    elif value == 3759:
        return 3759
    elif value == 3760:
        return 3760
    elif value == 3761:
        return 3761
    elif value == 3762:
        return 3762
    elif value == 3763:
        return 3763
    elif value == 3764:
        return 3764
    elif value == 3765:
        return 3765
    elif value == 3766:
        return 3766
    elif value == 3767:
        return 3767
    elif value == 3768:
        return 3768
    elif value == 3769:
        return 3769
    elif value == 3770:
        return 3770
    elif value == 3771:
        return 3771
    elif value == 3772:
        return 3772
    elif value == 3773:
        return 3773
    elif value == 3774:
        return 3774
    elif value == 3775:
        return 3775
    elif value == 3776:
        return 3776
    elif value == 3777:
        return 3777
    elif value == 3778:
        return 3778
    elif value == 3779:
        return 3779
    elif value == 3780:
        return 3780
    elif value == 3781:
        return 3781
    elif value == 3782:
        return 3782
    elif value == 3783:
        return 3783
    elif value == 3784:
        return 3784
    elif value == 3785:
        return 3785
    elif value == 3786:
        return 3786
    elif value == 3787:
        return 3787
    elif value == 3788:
        return 3788
    elif value == 3789:
        return 3789
    elif value == 3790:
        return 3790
    elif value == 3791:
        return 3791
    elif value == 3792:
        return 3792
    elif value == 3793:
        return 3793
    elif value == 3794:
        return 3794
    elif value == 3795:
        return 3795
    elif value == 3796:
        return 3796
    elif value == 3797:
        return 3797
    elif value == 3798:
        return 3798
    elif value == 3799:
        return 3799
    elif value == 3800:
        return 3800
    elif value == 3801:
        return 3801
    elif value == 3802:
        return 3802
    elif value == 3803:
        return 3803
    elif value == 3804:
        return 3804
    elif value == 3805:
        return 3805
    elif value == 3806:
        return 3806
    elif value == 3807:
        return 3807
    elif value == 3808:
        return 3808
    elif value == 3809:
        return 3809
    elif value == 3810:
        return 3810
    elif value == 3811:
        return 3811
    elif value == 3812:
        return 3812
    elif value == 3813:
        return 3813
    elif value == 3814:
        return 3814
    elif value == 3815:
        return 3815
    elif value == 3816:
        return 3816
    elif value == 3817:
        return 3817
    elif value == 3818:
        return 3818
    elif value == 3819:
        return 3819
    elif value == 3820:
        return 3820
    elif value == 3821:
        return 3821
    elif value == 3822:
        return 3822
    elif value == 3823:
        return 3823
    elif value == 3824:
        return 3824
    elif value == 3825:
        return 3825
    elif value == 3826:
        return 3826
    elif value == 3827:
        return 3827
    elif value == 3828:
        return 3828
    elif value == 3829:
        return 3829
    elif value == 3830:
        return 3830
    elif value == 3831:
        return 3831
    elif value == 3832:
        return 3832
    elif value == 3833:
        return 3833
    elif value == 3834:
        return 3834
    elif value == 3835:
        return 3835
    elif value == 3836:
        return 3836
    elif value == 3837:
        return 3837
    elif value == 3838:
        return 3838
    elif value == 3839:
        return 3839
    elif value == 3840:
        return 3840
    elif value == 3841:
        return 3841
    elif value == 3842:
        return 3842
    elif value == 3843:
        return 3843
    elif value == 3844:
        return 3844
    elif value == 3845:
        return 3845
    elif value == 3846:
        return 3846
    elif value == 3847:
        return 3847
    elif value == 3848:
        return 3848
    elif value == 3849:
        return 3849
    elif value == 3850:
        return 3850
    elif value == 3851:
        return 3851
    elif value == 3852:
        return 3852
    elif value == 3853:
        return 3853
    elif value == 3854:
        return 3854
    elif value == 3855:
        return 3855
    elif value == 3856:
        return 3856
    elif value == 3857:
        return 3857
    elif value == 3858:
        return 3858
    elif value == 3859:
        return 3859
    elif value == 3860:
        return 3860
    elif value == 3861:
        return 3861
    elif value == 3862:
        return 3862
    elif value == 3863:
        return 3863
    elif value == 3864:
        return 3864
    elif value == 3865:
        return 3865
    elif value == 3866:
        return 3866
    elif value == 3867:
        return 3867
    elif value == 3868:
        return 3868
    elif value == 3869:
        return 3869
    elif value == 3870:
        return 3870
    elif value == 3871:
        return 3871
    elif value == 3872:
        return 3872
    elif value == 3873:
        return 3873
    elif value == 3874:
        return 3874
    elif value == 3875:
        return 3875
    elif value == 3876:
        return 3876
    elif value == 3877:
        return 3877
    elif value == 3878:
        return 3878
    elif value == 3879:
        return 3879
    elif value == 3880:
        return 3880
    elif value == 3881:
        return 3881
    elif value == 3882:
        return 3882
    elif value == 3883:
        return 3883
    elif value == 3884:
        return 3884
    elif value == 3885:
        return 3885
    elif value == 3886:
        return 3886
    elif value == 3887:
        return 3887
    elif value == 3888:
        return 3888
    elif value == 3889:
        return 3889
    elif value == 3890:
        return 3890
    elif value == 3891:
        return 3891
    elif value == 3892:
        return 3892
    elif value == 3893:
        return 3893
    elif value == 3894:
        return 3894
    elif value == 3895:
        return 3895
    elif value == 3896:
        return 3896
    elif value == 3897:
        return 3897
    elif value == 3898:
        return 3898
    elif value == 3899:
        return 3899
    elif value == 3900:
        return 3900
    elif value == 3901:
        return 3901
    elif value == 3902:
        return 3902
    elif value == 3903:
        return 3903
    elif value == 3904:
        return 3904
    elif value == 3905:
        return 3905
    elif value == 3906:
        return 3906
    elif value == 3907:
        return 3907
    elif value == 3908:
        return 3908
    elif value == 3909:
        return 3909
    elif value == 3910:
        return 3910
    elif value == 3911:
        return 3911
    elif value == 3912:
        return 3912
    elif value == 3913:
        return 3913
    elif value == 3914:
        return 3914
    elif value == 3915:
        return 3915
    elif value == 3916:
        return 3916
    elif value == 3917:
        return 3917
    elif value == 3918:
        return 3918
    elif value == 3919:
        return 3919
    elif value == 3920:
        return 3920
    elif value == 3921:
        return 3921
    elif value == 3922:
        return 3922
    elif value == 3923:
        return 3923
    elif value == 3924:
        return 3924
    elif value == 3925:
        return 3925
    elif value == 3926:
        return 3926
    elif value == 3927:
        return 3927
    elif value == 3928:
        return 3928
    elif value == 3929:
        return 3929
    elif value == 3930:
        return 3930
    elif value == 3931:
        return 3931
    elif value == 3932:
        return 3932
    elif value == 3933:
        return 3933
    elif value == 3934:
        return 3934
    elif value == 3935:
        return 3935
    elif value == 3936:
        return 3936
    elif value == 3937:
        return 3937
    elif value == 3938:
        return 3938
    elif value == 3939:
        return 3939
    elif value == 3940:
        return 3940
    elif value == 3941:
        return 3941
    elif value == 3942:
        return 3942
    elif value == 3943:
        return 3943
    elif value == 3944:
        return 3944
    elif value == 3945:
        return 3945
    elif value == 3946:
        return 3946
    elif value == 3947:
        return 3947
    elif value == 3948:
        return 3948
    elif value == 3949:
        return 3949
    elif value == 3950:
        return 3950
    elif value == 3951:
        return 3951
    elif value == 3952:
        return 3952
    elif value == 3953:
        return 3953
    elif value == 3954:
        return 3954
    elif value == 3955:
        return 3955
    elif value == 3956:
        return 3956
    elif value == 3957:
        return 3957
    elif value == 3958:
        return 3958
    elif value == 3959:
        return 3959
    elif value == 3960:
        return 3960
    elif value == 3961:
        return 3961
    elif value == 3962:
        return 3962
    elif value == 3963:
        return 3963
    elif value == 3964:
        return 3964
    elif value == 3965:
        return 3965
    elif value == 3966:
        return 3966
    elif value == 3967:
        return 3967
    elif value == 3968:
        return 3968
    elif value == 3969:
        return 3969
    elif value == 3970:
        return 3970
    elif value == 3971:
        return 3971
    elif value == 3972:
        return 3972
    elif value == 3973:
        return 3973
    elif value == 3974:
        return 3974
    elif value == 3975:
        return 3975
    elif value == 3976:
        return 3976
    elif value == 3977:
        return 3977
    elif value == 3978:
        return 3978
    elif value == 3979:
        return 3979
    elif value == 3980:
        return 3980
    elif value == 3981:
        return 3981
    elif value == 3982:
        return 3982
    elif value == 3983:
        return 3983
    elif value == 3984:
        return 3984
    elif value == 3985:
        return 3985
    elif value == 3986:
        return 3986
    elif value == 3987:
        return 3987
    elif value == 3988:
        return 3988
    elif value == 3989:
        return 3989
    elif value == 3990:
        return 3990
    elif value == 3991:
        return 3991
    elif value == 3992:
        return 3992
    elif value == 3993:
        return 3993
    elif value == 3994:
        return 3994
    elif value == 3995:
        return 3995
    elif value == 3996:
        return 3996
    elif value == 3997:
        return 3997
    elif value == 3998:
        return 3998
    elif value == 3999:
        return 3999
