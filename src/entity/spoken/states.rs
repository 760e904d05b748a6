//! Words for the state of an order in the languages of headers, as shop systems and people write them.

/// Placed, not yet paid.
pub const PENDING: &str = "\
    obetald, väntande, väntar på betalning, ubetalt, afventer, afventer betaling, venter, venter på betaling, odottaa, maksamaton, \
    chờ thanh toán, chưa thanh toán, chờ xử lý, chờ xác nhận, รอชำระเงิน, รอดำเนินการ, ยังไม่ชำระ, menunggu, \
    payment pending, not paid, not yet paid, created, placed, submitted, ordered, overdue, viewed, authorised, \
    awaiting approval, payment review, holded, held, awaiting check payment, awaiting bank wire payment, partially paid, \
    partly paid, waiting for payment, outstanding, incomplete payment, awaiting confirmation, offen, neu, unbezahlt, \
    nicht bezahlt, ausstehend, zahlung ausstehend, wartet auf zahlung, in wartestellung, wartend, angelegt, \
    teilweise bezahlt, teilbezahlt, eingegangen, en attente, en attente de paiement, paiement en attente, \
    attente paiement, non payé, non payée, impayé, impayée, nouvelle, nouveau, à payer, partiellement payé, \
    partiellement payée, en attente du paiement par chèque, en attente de virement bancaire, pendiente, \
    pendiente de pago, pago pendiente, en espera, nuevo, nueva, sin pagar, no pagado, no pagada, por pagar, abierto, \
    abierta, parcialmente pagado, in attesa, in attesa di pagamento, in attesa pagamento, in sospeso, non pagato, \
    non pagata, da pagare, nuovo, nuova, aperto, aperta, pendente, pagamento pendente, aguardando pagamento, aguardando, \
    não pago, não paga, novo, nova, aberto, aberta, em espera, a pagar, in afwachting, wachtend op betaling, \
    wacht op betaling, in de wacht, openstaand, nieuw, onbetaald, niet betaald, новый, новая, новое, ожидает оплаты, \
    ожидание оплаты, ожидание, в ожидании, не оплачен, не оплачено, не оплачена, принят, принято, оформлен, создан, \
    на удержании, nowe, nowy, nowa, oczekujące, oczekuje, oczekuje na płatność, oczekujące na płatność, \
    oczekiwanie na płatność, nieopłacone, nieopłacony, niezapłacone, wstrzymane, wstrzymano, złożone, beklemede, \
    bekliyor, ödeme bekliyor, ödeme bekleniyor, yeni, yeni sipariş, ödenmedi, onay bekliyor, 新規, 新規受付, 新規注文, 入金待ち, 支払い待ち, \
    支払待ち, 未入金, 未払い, 決済待ち, 注文受付, 受付, 受付済み, 受付済, 保留, 保留中, 注文確認待ち, 入金確認待ち, 未対応, 주문접수, 입금대기, 입금전, 입금 대기중, 결제대기, 결제 대기중, 미결제, \
    미입금, 보류, 접수, قيد الانتظار, بانتظار الدفع, في انتظار الدفع, جديد, معلق, غير مدفوع, بانتظار المراجعة";

/// Paid, not yet sent.
pub const PAID: &str = "\
    betald, betalt, betalad, maksettu, under behandling, behandlas, behandles, käsittelyssä, đã thanh toán, đang xử lý, đã xác nhận, \
    ชำระแล้ว, ชำระเงินแล้ว, กำลังดำเนินการ, dibayar, 维修中, 待取件, 备货中, 配货中, \
    invoiced, approved, captured, succeeded, awaiting fulfillment, awaiting fulfilment, awaiting shipment, \
    awaiting pickup, partially shipped, partially fulfilled, unfulfilled, unshipped, preparation, preparing, \
    in preparation, processing in progress, payment accepted, payment received, payment confirmed, \
    remote payment accepted, backordered, on backorder (paid), ready to ship, ready for pickup, packed, picking, \
    in production, in process, in progress, accepted, paid in full, fully paid, being prepared, acknowledged, bezahlt, \
    vollständig bezahlt, komplett bezahlt, in bearbeitung, zahlung erhalten, zahlung eingegangen, bestätigt, \
    in vorbereitung, versandbereit, versandfertig, abholbereit, verbucht, teilweise versandt, teilversandt, \
    teilweise versendet, freigegeben, zum versand freigegeben, berechnet, payé, payée, en cours, en cours de traitement, \
    en traitement, paiement accepté, confirmé, confirmée, en préparation, préparation en cours, en cours de préparation, \
    prête, prêt, réglé, réglée, acquittée, validé, validée, à expédier, pagado, pagada, procesando, en proceso, en curso, \
    pago aceptado, confirmado, confirmada, en preparación, preparación en curso, preparación en proceso, cobrado, \
    cobrada, aprobado, aprobada, listo para enviar, pagato, pagata, in lavorazione, in elaborazione, pagamento accettato, \
    confermato, confermata, in preparazione, preparazione in corso, saldato, saldata, pago, paga, processando, \
    em processamento, pagamento aprovado, pagamento confirmado, pagamento aceito, aprovado, em preparação, em separação, \
    faturado, pronto para envio, em andamento, betaald, in behandeling, wordt verwerkt, verwerken, bevestigd, \
    betaling ontvangen, betaling aanvaard, in voorbereiding, klaar voor verzending, оплачен, оплачено, оплачена, \
    в обработке, обрабатывается, подтвержден, подтверждён, подтверждено, комплектуется, сборка, в сборке, \
    готов к отправке, готов к выдаче, в работе, opłacone, opłacony, zapłacone, zapłacono, w trakcie realizacji, \
    w realizacji, przetwarzane, potwierdzone, przygotowywane, w przygotowaniu, do wysłania, gotowe do wysyłki, \
    płatność zaakceptowana, przyjęte do realizacji, spakowane, ödendi, hazırlanıyor, işleniyor, onaylandı, ödeme alındı, \
    kargoya hazır, sipariş alındı, işlemde, 入金済み, 入金済, 支払済み, 支払い済み, 支払済, 支払い済, 決済済み, 決済済, 決済完了, 入金確認済み, 入金確認済, 発送待ち, \
    発送準備中, 出荷待ち, 出荷準備中, 未発送, 未出荷, 処理中, 対応中, 確認済み, 注文確定, 発送前, 出荷前, 支払完了, 결제완료, 결제 완료, 입금완료, 입금확인, 배송준비중, 배송준비, 상품준비중, \
    상품준비, 발주확인, 출고대기, 출고준비, 발송대기, 신규주문, 주문확인, 처리중, مدفوع, مدفوعة, قيد التنفيذ, قيد المعالجة, جاري التجهيز, قيد التجهيز, \
    تم الدفع, مؤكد, تم التأكيد, تمت الموافقة, جاهز للشحن, بانتظار الشحن";

/// On its way.
pub const SHIPPED: &str = "\
    skickad, skickat, afsendt, sendt, sendt afsted, lähetetty, đang giao, đang vận chuyển, đang giao hàng, กำลังจัดส่ง, dikirim, \
    out for delivery, on its way, on the way, in delivery, delivering, handed over, partially delivered, despatched, \
    versandt, verschickt, versendet, komplett versendet, gesendet, unterwegs, in zustellung, in auslieferung, expédié, \
    expédiée, envoyé, envoyée, en cours de livraison, en transit, en livraison, enviado, enviada, en camino, en tránsito, \
    en reparto, despachado, despachada, en transporte, spedito, spedita, in consegna, in transito, inviato, inviata, \
    em trânsito, em transporte, a caminho, expedido, saiu para entrega, verzonden, onderweg, verstuurd, отправлен, \
    отправлено, отправлена, отгружен, отгружено, в пути, доставляется, передан в доставку, в доставке, передан курьеру, \
    wysłane, wysłano, wysłany, w drodze, w doręczeniu, w dostawie, przekazane kurierowi, w transporcie, wydane, \
    kargolandı, kargoya verildi, gönderildi, yolda, kargoda, dağıtımda, sevk edildi, 発送済み, 発送済, 出荷済み, 出荷済, 発送完了, 出荷完了, \
    配送中, 配達中, 発送, 輸送中, 商品発送済み, 배송중, 배송 중, 발송완료, 출고완료, 배송시작, 발송, 출고, 배송출발, 집화완료, تم الشحن, جاري التوصيل, قيد التوصيل, \
    في الطريق, مشحون, تم الإرسال, جاري الشحن";

/// Done.
pub const COMPLETED: &str = "\
    levererad, levererat, slutförd, klar, avslutad, gennemført, afsluttet, fullført, levert, leveret, toimitettu, valmis, suoritettu, \
    hoàn tất, hoàn thành, đã hoàn thành, đã giao, thành công, สำเร็จ, เสร็จสิ้น, จัดส่งแล้ว, ได้รับแล้ว, selesai, 已取机, 已取件, 已取车, 已交付, 成立, \
    finished, picked up, collected, successful, succeeded and settled, sold, closed won, fully fulfilled, \
    order completed, 已结账, 已结清, 已买单, 已结单, abgeschlossen, komplett abgeschlossen, vollständig abgeschlossen, erledigt, fertig, geliefert, \
    zugestellt, ausgeliefert, komplett ausgeliefert, abgeholt, fertiggestellt, beendet, ausgeführt, übergeben, terminé, \
    terminée, livré, livrée, achevée, complétée, finalisée, clôturée, soldée, retirée, remis au client, completado, \
    completada, entregado, entregada, finalizado, finalizada, terminado, terminada, cerrado, cerrada, realizado, \
    realizada, recogido, concluido, completato, completata, consegnato, consegnata, concluso, conclusa, evaso, evasa, \
    chiuso, chiusa, ritirato, finito, terminato, concluído, concluída, entregue, completo, completa, fechado, retirado, \
    afgerond, voltooid, geleverd, bezorgd, afgehandeld, opgehaald, compleet, afgeleverd, gereed, выполнен, выполнено, \
    выполнена, завершен, завершён, завершено, завершена, доставлен, доставлено, доставлена, получен, получено, закрыт, \
    исполнен, выдан, реализован, готов, zrealizowane, zrealizowany, zrealizowano, zakończone, zakończono, dostarczone, \
    dostarczono, doręczone, odebrane, wykonane, zamknięte, sprzedane, tamamlandı, teslim edildi, bitti, kapandı, \
    teslim alındı, sonuçlandı, 完了, 対応済み, 対応済, 処理済み, 処理済, 配達完了, 配達済み, 納品済み, 納品済, 取引完了, 引渡し済み, 受取済み, 受取完了, 終了, 配送済み, 配送完了, \
    受取確認済み, 배송완료, 배송 완료, 구매확정, 구매완료, 거래완료, 완료, 수령완료, 판매완료, 픽업완료, مكتمل, مكتملة, تم التوصيل, تم التسليم, تم التنفيذ, \
    منتهي, تم, تم الاستلام";

/// Called off.
pub const CANCELLED: &str = "\
    avbruten, avbruten av kund, makulerad, annullerad, annulleret, afbrudt, annullert, avbrutt, kansellert, peruttu, peruutettu, \
    hylätty, đã hủy, đã huỷ, hủy, huỷ, bị hủy, thất bại, ยกเลิก, ยกเลิกแล้ว, ล้มเหลว, dibatalkan, batal, 不成立, 撤单, 流单, 跑单, \
    cancelled by customer, cancelled by buyer, cancelled by seller, canceled by customer, annulled, abandoned, declined, \
    rejected, denied, payment failed, payment error, unavailable, deleted, trash, wc-trash, timed out, aborted, \
    order cancelled, cancellation, not accepted, bounced, no show, dishonoured, insufficient funds, lapsed, 反结账, 超时未支付, \
    未支付超时, 超时自动取消, 未到店, 爽约, 放弃支付, 交易失败, 已拒绝, 拒单, 商家拒单, nicht erschienen, geplatzt, zahlung abgelehnt, \
    zahlung abgebrochen, no presentado, no se presentó, no asistió, abandonado, abandonada, vencido sin pago, rejeté, rejetée, \
    impayé rejeté, non présenté, non présentée, paiement échoué, paiement rejeté, non presentato, respinto, respinta, abbandonato, \
    não compareceu, expirada, abandonada pelo cliente, niet verschenen, verlopen, afgewezen, nie stawił się, неявка, \
    не явился, просрочен, gelmedi, storniert, storno, abgebrochen, annulliert, gelöscht, abgelehnt, \
    fehlgeschlagen, zahlung fehlgeschlagen, nicht verfügbar, ungültig, verfallen, annulé, annulée, annulation, échoué, \
    échouée, échec, refusé, refusée, paiement refusé, erreur de paiement, échec du paiement, abandonné, abandonnée, \
    supprimée, expirée, expiré, cancelado, cancelada, anulado, anulada, fallido, fallida, rechazado, rechazada, \
    pago fallido, pago rechazado, error en el pago, error de pago, expirado, caducado, eliminado, annullato, annullata, \
    cancellato, cancellata, fallito, fallita, rifiutato, errore di pagamento, scaduto, eliminato, stornato, stornata, \
    falhado, malsucedido, recusado, recusada, rejeitado, pagamento recusado, não aprovado, geannuleerd, mislukt, \
    geweigerd, betaling mislukt, vervallen, afgebroken, verwijderd, betalingsfout, отменен, отменён, отменено, отменена, \
    отмена, аннулирован, аннулировано, отклонен, отклонён, ошибка оплаты, удален, недействителен, anulowane, anulowano, \
    anulowany, odrzucone, nieudane, płatność odrzucona, błąd płatności, porzucone, usunięte, wygasłe, iptal, \
    iptal edildi, başarısız, reddedildi, ödeme başarısız, silindi, süresi doldu, キャンセル, キャンセル済み, キャンセル済, 取消, 取り消し, 取消済み, \
    取消済, 注文キャンセル, 注文取消, 無効, 決済エラー, 決済失敗, 支払い期限切れ, 期限切れ, 취소, 취소완료, 취소됨, 주문취소, 결제취소, 결제실패, 입금전취소, 미입금취소, 주문무효, 취소처리완료, \
    ملغي, ملغى, ملغية, تم الإلغاء, مرفوض, فشل, فشل الدفع, فاشل, محذوف";

/// Money given back in whole.
pub const REFUNDED: &str = "\
    återbetald, återbetalad, returnerad, krediterad, refunderet, refundert, returneret, returnert, krediteret, palautettu, hyvitetty, \
    hoàn tiền, đã hoàn tiền, trả hàng, đã trả hàng, คืนเงิน, คืนเงินแล้ว, คืนสินค้า, dikembalikan, \
    fully refunded, chargeback, charged back, return completed, refund completed, refund issued, reversed, \
    return to sender, returned to sender, credited, money back, refund, erstattet, rückerstattet, zurückerstattet, \
    komplett erstattet, vollständig erstattet, retourniert, zurückgesendet, zurückgegeben, retoure, gutgeschrieben, \
    rückbuchung, zurückgebucht, widerrufen, remboursé, remboursée, retourné, retournée, renvoyé, renvoyée, reembolsado, \
    reembolsada, devuelto, devuelta, reintegrado, rimborsato, rimborsata, reso, resa, restituito, devolvido, devolvida, \
    estornado, estornada, terugbetaald, geretourneerd, retour, teruggestuurd, gecrediteerd, возвращен, возвращён, \
    возвращено, возврат, возврат средств, деньги возвращены, полный возврат, не выкуплен, zwrócone, zwrócono, zwrócony, \
    zwrot, zwrot środków, zwrot pieniędzy, refundowane, iade, iade edildi, para iadesi yapıldı, geri ödendi, \
    iade tamamlandı, 返金済み, 返金済, 返品済み, 返品済, 返金, 返品, 返金完了, 返品完了, 全額返金, 全額返金済み, 환불, 환불완료, 환불처리완료, 반품, 반품완료, 반품환불완료, مسترد, \
    مستردة, مسترجع, مرتجع, تم الاسترداد, تم الاسترجاع, مسترد بالكامل";

/// Money given back in part.
pub const PARTLY_REFUNDED: &str = "\
    partially returned, partly refunded, partial return, part refunded, refunded partially, refunded in part, \
    teilweise erstattet, teilerstattet, teilweise zurückgegeben, teilweise retourniert, teilretoure, \
    teilweise rückerstattet, partiellement remboursé, partiellement remboursée, remboursement partiel, \
    remboursé partiellement, partiellement retournée, parcialmente reembolsado, parcialmente reembolsada, \
    reembolso parcial, parcialmente devuelto, reembolsado parcialmente, parzialmente rimborsato, rimborso parziale, \
    reso parziale, parcialmente devolvido, estorno parcial, gedeeltelijk terugbetaald, deels terugbetaald, \
    gedeeltelijk geretourneerd, частично возвращен, частично возвращён, частичный возврат, частичный возврат средств, \
    częściowo zwrócone, częściowy zwrot, częściowo zwrócono, kısmen iade edildi, kısmi iade, 一部返金, 一部返金済み, 一部返品, 部分返金, \
    부분환불, 부분 환불, 부분반품, 부분취소, مسترد جزئيا, استرداد جزئي";
