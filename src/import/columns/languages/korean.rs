//! Headers in Korean, as Naver, Cafe24, Coupang, tills and people write them.

use super::{Names, ordered};

/// Names of the fields of customers.
pub const CUSTOMERS: &[Names] = &[
    ordered("code", &["고객번호", "회원번호", "고객ID", "회원ID", "고객코드", "아이디", "회원아이디"]),
    ordered("name", &["고객명", "회원명", "이름", "성명", "고객이름"]),
    ordered("last_name", &["성"]),
    ordered("first_name", &["이름(명)"]),
    ordered("kind", &["고객유형", "고객구분", "회원구분"]),
    ordered("company", &["회사명", "회사", "업체명", "상호", "법인명"]),
    ordered("email", &["이메일", "이메일주소", "메일", "전자우편"]),
    ordered("phone", &["휴대폰번호", "휴대전화", "휴대폰", "핸드폰", "전화번호", "연락처", "전화"]),
    ordered("address", &["주소", "상세주소", "기본주소"]),
    ordered("city", &["도시", "시군구", "시"]),
    ordered("region", &["시도", "지역", "도"]),
    ordered("country", &["국가", "나라"]),
    ordered("postal_code", &["우편번호"]),
    ordered("consent", &["마케팅동의", "마케팅수신동의", "수신동의", "이메일수신", "이메일수신여부", "SMS수신여부", "뉴스레터"]),
    ordered("industry", &["업종", "산업"]),
    ordered("occupation", &["직업", "직책"]),
    ordered("gender", &["성별"]),
    ordered("birthday", &["생년월일", "생일"]),
    ordered("acquired_on", &["가입일", "회원가입일", "등록일", "가입일시", "가입일자", "등록일자"]),
    ordered("source", &["유입경로", "가입경로", "유입"]),
    ordered("owner", &["담당자", "영업담당자"]),
    ordered("status", &["회원상태", "고객상태", "상태"]),
    ordered("closed_on", &["탈퇴일", "해지일"]),
    ordered("tags", &["태그"]),
    ordered("notes", &["메모", "비고", "특이사항"]),
];

/// Names of the fields that every kind of fact has.
pub const FACTS: &[Names] = &[
    ordered("customer", &["고객번호", "회원번호", "고객ID", "회원ID", "고객코드", "구매자ID", "주문자ID", "아이디"]),
    ordered("customer_email", &["구매자이메일", "주문자이메일", "이메일", "이메일주소"]),
    ordered(
        "customer_phone",
        &[
            "구매자연락처",
            "주문자휴대전화",
            "주문자휴대폰",
            "주문자연락처",
            "구매자전화번호",
            "주문자전화번호",
            "휴대폰번호",
            "휴대전화",
            "휴대폰",
            "핸드폰",
            "전화번호",
            "연락처",
            "수취인연락처1",
        ],
    ),
    ordered(
        "customer_name",
        &["구매자명", "주문자명", "주문자이름", "주문자", "구매자", "고객명", "회원명", "고객", "이름", "성명", "수취인명"],
    ),
    ordered("date", &["날짜", "일자", "일시"]),
    ordered("notes", &["비고", "메모"]),
    ordered("currency", &["통화"]),
    ordered("product", &["상품번호", "상품코드", "품목코드", "판매자상품코드", "상품ID"]),
    ordered("quantity", &["수량", "구매수량", "주문수량", "판매수량"]),
];

/// Names of the fields of orders.
pub const ORDERS: &[Names] = &[
    ordered("code", &["주문번호", "상품주문번호", "주문ID", "거래번호", "영수증번호", "전표번호", "결제번호"]),
    ordered("date", &["주문일시", "주문일자", "주문일", "결제일시", "결제일", "거래일시", "거래일", "판매일시", "판매일", "구매일"]),
    ordered(
        "amount",
        &[
            "총결제금액",
            "결제금액",
            "실결제금액",
            "총주문금액",
            "주문금액",
            "합계금액",
            "총금액",
            "총액",
            "판매금액",
            "매출액",
            "매출",
            "거래금액",
            "합계",
            "금액",
        ],
    ),
    ordered("refund", &["환불금액", "환불액", "환불"]),
    ordered("discount", &["할인금액", "할인액", "할인", "쿠폰할인금액", "쿠폰할인"]),
    ordered("status", &["주문상태", "결제상태", "배송상태", "처리상태", "상태", "진행상태"]),
    ordered("channel", &["판매채널", "주문경로", "쇼핑몰", "매장", "판매처"]),
    ordered("due_on", &["결제기한", "납부기한"]),
    ordered("paid_on", &["입금일", "입금일시", "납부일"]),
    ordered("description", &["상품명", "품명", "제품명", "메뉴", "품목"]),
    ordered("category", &["카테고리", "상품분류", "분류"]),
    ordered("unit_price", &["단가", "판매단가", "상품가격", "판매가", "가격"]),
    ordered("unit_cost", &["원가", "매입가", "공급가"]),
    ordered("line_amount", &["상품금액", "소계", "상품별총주문금액", "품목금액"]),
];

/// Names of the fields of complaints.
pub const COMPLAINTS: &[Names] = &[
    ordered("code", &["접수번호", "문의번호", "불만번호", "민원번호", "티켓번호"]),
    ordered("received_on", &["접수일시", "접수일", "접수일자", "문의일시", "문의일", "발생일"]),
    ordered("channel", &["접수경로", "접수방법", "채널", "접수채널"]),
    ordered("type", &["불만유형", "문의유형", "유형", "분류", "카테고리", "구분"]),
    ordered("cause", &["원인"]),
    ordered("severity", &["심각도", "우선순위", "중요도", "긴급도"]),
    ordered("step", &["처리상태", "상태", "진행상태"]),
    ordered("order", &["주문번호"]),
    ordered("assignee", &["담당자", "처리자"]),
    ordered("subject", &["제목"]),
    ordered("text", &["불만내용", "문의내용", "내용", "상세내용"]),
    ordered("resolution", &["처리내용", "조치내용", "답변내용", "처리결과"]),
    ordered("resolved_on", &["처리일", "처리일시", "해결일", "완료일"]),
    ordered("compensation_amount", &["보상금액", "보상액"]),
    ordered("satisfaction", &["만족도"]),
];
