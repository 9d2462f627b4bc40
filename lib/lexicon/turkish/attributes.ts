import { attributesLike } from "#lib/lexicon/kindred.ts";

export const attributes = attributesLike({
  "its wrongs": `yalanı yalanları yalanlarına yalanlarını yalan propaganda propagandası propagandasına propagandasını ikiyüzlülüğü iki_yüzlülüğü suçları suçu vahşeti zulmü zulüm terörü terör emperyalizmi emperyalizm kalleşliği ihaneti
    tehdidi tehditleri açgözlülüğü kibri oyunu oyunları oyunlarına tuzağı tuzakları kuklası kuklaları uşağı uşakları uşaklığı köpeği köpekleri ajanı ajanları trolleri trolü medyası_yalan çifte_standardı diktatörü rejimi rejim faşizmi korkaklığı barbarlığı günahları
    kölesi köleleri katilleri zulmünü sömürüsü düzeni pisliği`,
  "its deeds":
    "işgali saldırısı saldırıları saldırganlığı soykırımı katliamı katliamları bombaları bombardımanı darbesi kışkırtması provokasyonu ilhakı yaptırımları",
  "its media": "medyası basını fonları fonu ağzı ağzıyla emri emriyle talimatı",
  "its growth": "genişlemesi yayılmacılığı üsleri üssü",
  "its merits":
    "cesareti kahramanlığı gücü zaferi yardımı dostluğu kahramanları bilgeliği direnişi haklılığı onuru iyiliği desteği desteğiyle sayesinde",
  "its worries":
    "güvenliği güvenlik_kaygıları sınırları sınırlarına kapısına çıkarları kaygıları hakkı hakları",
});
