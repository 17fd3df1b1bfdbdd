import { describe, expect, it } from 'vitest';
import type { Task } from '../../../src/records.js';
import { readPlan } from './sample-plan.js';

/** Paragraphs of a body → the tasks of the plan. */
const read = (...paragraphs: readonly string[]) => readPlan(paragraphs.join('\n\n')).tasks;
const titles = (tasks: readonly Task[]) => tasks.map(({ form, title }) => `${form}: ${title}`);

describe('blocks', () => {
  const whole = {
    form: 'block',
    label: '1',
    group: ['I. NHIỆM VỤ'],
    title: 'Chỉnh lý phông lưu trữ cũ',
    products: ['Mục lục hồ sơ'],
    leadUnits: ['Văn phòng Sở'],
    supportingUnits: ['Thanh tra Sở'],
    deadline: { text: 'Quý II/2025', from: '2025-04-01', to: '2025-06-30', recurrence: null },
  };

  it.each([['- '], ['+ '], ['']])('have labelled lines below them (bullet "%s")', (bullet) => {
    const tasks = read(
      'I. NHIỆM VỤ',
      '1. Chỉnh lý phông lưu trữ cũ',
      `${bullet}Đơn vị chủ trì: Văn phòng Sở.`,
      `${bullet}Đơn vị phối hợp: Thanh tra Sở.`,
      `${bullet}Thời gian thực hiện: Quý II/2025.`,
      `${bullet}Sản phẩm: Mục lục hồ sơ.`,
    );
    expect(tasks).toMatchObject([whole]);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]?.quote).toMatch(/^1\. Chỉnh lý[\s\S]*Mục lục hồ sơ/);
  });

  it.each([
    // A dash or nothing for the colon.
    [
      '- Đơn vị chủ trì - Văn phòng Sở',
      '- Đơn vị phối hợp Thanh tra Sở',
      '- Thời gian hoàn thành – Quý II/2025',
      '- Sản phẩm: Mục lục hồ sơ',
    ],
    // Stars between the labels of one line.
    [
      '* Chủ trì: Văn phòng Sở; * Phối hợp: Thanh tra Sở; * Hoàn thành: Quý II/2025; * Sản phẩm: Mục lục hồ sơ.',
    ],
    // Who leads and who helps in one value, said twice.
    [
      'Phân công thực hiện: Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở.',
      'Đầu mối: Văn phòng Sở',
      'Thời hạn: Quý II/2025',
      'Kết quả: Mục lục hồ sơ.',
    ],
    // Labels without a field of ours stand among them.
    [
      '- Lãnh đạo phụ trách: Phó Giám đốc Sở.',
      '- Cơ quan chủ trì: Văn phòng Sở.',
      '- Cơ quan tham gia: Thanh tra Sở.',
      '- Nơi nghiệm thu: nhà kho.',
      '- Kinh phí: 20 triệu đồng.',
      '- Thời gian: Quý II/2025',
      '- Kết quả: Mục lục hồ sơ.',
    ],
    // Lists below bold labels.
    [
      '**Đơn vị chủ trì:**',
      '+ Văn phòng Sở.',
      '**Đơn vị phối hợp:**',
      '+ Thanh tra Sở.',
      '**Thời gian:** Quý II/2025',
      '**Sản phẩm:** Mục lục hồ sơ',
    ],
  ])('have labels in other forms below them', (...labels) => {
    const tasks = read('I. NHIỆM VỤ', '1. Chỉnh lý phông lưu trữ cũ', ...labels);
    expect(tasks).toMatchObject([whole]);
    expect(tasks).toHaveLength(1);
  });

  it('have lists of several units below their labels', () => {
    const tasks = read(
      'I. NHIỆM VỤ',
      '1. Chỉnh lý phông lưu trữ cũ',
      '- Đơn vị chủ trì:',
      '+ Sở Văn hóa, Thể thao và Du lịch;',
      '+ Sở Nội vụ.',
      '- Đơn vị phối hợp:',
      '+ Tỉnh đoàn;',
      '+ UBND các xã.',
    );
    expect(tasks).toMatchObject([
      {
        leadUnits: ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Nội vụ'],
        supportingUnits: ['Tỉnh đoàn', 'UBND các xã'],
      },
    ]);
    expect(tasks).toHaveLength(1);
  });

  it('end where another task begins', () => {
    const tasks = read(
      'I. NHIỆM VỤ',
      '1. Chỉnh lý phông lưu trữ cũ',
      '- Đơn vị chủ trì: Văn phòng Sở.',
      '2. Khử trùng kho: hai lần mỗi năm.',
      '3. Đơn vị chủ trì nên mua giá kệ mới.',
    );
    expect(titles(tasks)).toEqual([
      'block: Chỉnh lý phông lưu trữ cũ',
      'item: Khử trùng kho: hai lần mỗi năm.',
      'item: Đơn vị chủ trì nên mua giá kệ mới.',
    ]);
  });

  it('have the labels behind them in the same paragraph', () => {
    const tasks = read(
      'I. NHIỆM VỤ',
      '1. Chỉnh lý phông lưu trữ cũ. Đơn vị chủ trì: Văn phòng Sở. Đơn vị phối hợp: Thanh tra Sở. Thời gian thực hiện: Quý II/2025. Sản phẩm: Mục lục hồ sơ.',
    );
    expect(tasks).toMatchObject([
      { ...whole, title: expect.stringMatching(/^Chỉnh lý phông lưu trữ cũ\.?$/) },
    ]);
  });

  it('follow each other with labels of their own', () => {
    const labels = (unit: string) => [`- Đơn vị chủ trì: ${unit}.`, '- Thời gian thực hiện: Năm 2025.'];
    const tasks = read(
      'I. NHIỆM VỤ',
      '1. Chỉnh lý phông lưu trữ cũ',
      ...labels('Văn phòng Sở'),
      '2. Khử trùng kho',
      ...labels('Thanh tra Sở'),
    );
    expect(tasks.map(({ label, leadUnits }) => [label, ...leadUnits])).toEqual([
      ['1', 'Văn phòng Sở'],
      ['2', 'Thanh tra Sở'],
    ]);
  });

  it('are none where one lone label names no unit', () => {
    expect(read('I. MỤC ĐÍCH', '1. Bảo quản tốt phông lưu trữ', 'Thời gian: Năm 2025.')).toEqual([]);
  });
});

describe('assignments', () => {
  it('are sentences that charge a unit', () => {
    const sentence = 'Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở kiểm kê kho lưu trữ.';
    expect(read('II. TỔ CHỨC THỰC HIỆN', `1. ${sentence}`)).toMatchObject([
      {
        form: 'assignment',
        label: '1',
        group: ['II. TỔ CHỨC THỰC HIỆN'],
        title: sentence,
        leadUnits: ['Văn phòng Sở'],
        supportingUnits: ['Thanh tra Sở'],
      },
    ]);
  });

  it('are clauses with a bracket that says who does it', () => {
    const tasks = read(
      'I. NHIỆM VỤ',
      '- Cắm biển cấm đổ rác. Thay biển đã mờ (Phòng Kinh tế chủ trì, UBND các xã phối hợp; xong trong quý I/2025).',
      '- Mua thùng rác (loại 120 lít).',
    );
    expect(tasks).toMatchObject([
      {
        form: 'assignment',
        title: expect.stringMatching(/^Cắm biển cấm đổ rác\. Thay biển/),
        leadUnits: ['Phòng Kinh tế'],
        supportingUnits: ['UBND các xã'],
        deadline: { from: '2025-01-01', to: '2025-03-31' },
      },
      { form: 'item', title: 'Mua thùng rác (loại 120 lít).', leadUnits: [] },
    ]);
  });

  it('keep a sentence whose subject is only implied', () => {
    const text = 'Giao Văn phòng Sở kiểm kê kho lưu trữ. Tổng hợp kết quả trước ngày 30/6/2025.';
    expect(titles(read('II. TỔ CHỨC THỰC HIỆN', `1. ${text}`))).toEqual([`assignment: ${text}`]);
  });

  it('are two where the next sentence charges another', () => {
    const tasks = read(
      'II. TỔ CHỨC THỰC HIỆN',
      'Giao Văn phòng Sở kiểm kê kho lưu trữ. Giao Thanh tra Sở giám sát việc kiểm kê.',
    );
    expect(tasks.map(({ leadUnits }) => leadUnits)).toEqual([['Văn phòng Sở'], ['Thanh tra Sở']]);
  });

  it.each([
    ['2. Thanh tra Sở có trách nhiệm:'],
    ['2. Thanh tra Sở'],
    ['2. Giao Thanh tra Sở:'],
    ['2. Trách nhiệm của Thanh tra Sở'],
  ])('are the items under "%s", which gives none of its own', (charge) => {
    const tasks = read(
      'II. TỔ CHỨC THỰC HIỆN',
      charge,
      'a) Theo dõi việc kiểm kê;',
      'b) Tổng hợp sai sót khi kiểm kê.',
    );
    expect(titles(tasks)).toEqual([
      'assignment: Theo dõi việc kiểm kê;',
      'assignment: Tổng hợp sai sót khi kiểm kê.',
    ]);
    for (const { leadUnits } of tasks) expect(leadUnits).toEqual(['Thanh tra Sở']);
  });

  it('give an item that names its own subject to that one', () => {
    const tasks = read(
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Văn phòng Sở',
      '- Bố trí kinh phí mua giá kệ.',
      '- Thanh tra Sở giám sát việc mua giá kệ.',
    );
    expect(tasks.map(({ leadUnits }) => leadUnits)).toEqual([['Văn phòng Sở'], ['Thanh tra Sở']]);
  });

  it('go on in a paragraph below that names no subject', () => {
    const [first, second, ...more] = read(
      'II. TỔ CHỨC THỰC HIỆN',
      'a) Các phòng chủ động kiểm kê kho của mình.',
      'Ưu tiên kho đã xuống cấp; phối hợp với Thanh tra Sở lập biên bản.',
      'Giao Văn phòng Sở tổng hợp.',
    );
    expect(first).toMatchObject({
      title:
        'Các phòng chủ động kiểm kê kho của mình. Ưu tiên kho đã xuống cấp; phối hợp với Thanh tra Sở lập biên bản.',
      leadUnits: ['Các phòng'],
      supportingUnits: ['Thanh tra Sở'],
    });
    expect(first?.quote).toMatch(/^a\) Các phòng[\s\S]*biên bản\.$/);
    expect(second?.leadUnits).toEqual(['Văn phòng Sở']);
    expect(more).toEqual([]);
  });

  it('give each paragraph below a heading that is a unit a record of its own', () => {
    const tasks = read('II. TỔ CHỨC THỰC HIỆN', '1. Văn phòng Sở', 'Mua giá kệ.', 'Lau giá kệ hằng tuần.');
    expect(titles(tasks)).toEqual(['assignment: Mua giá kệ.', 'assignment: Lau giá kệ hằng tuần.']);
  });

  it('hold the last item of a plan, also one that trails off', () => {
    const tasks = read(
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Đề nghị các cơ quan có kho cũ',
      'a) Mở kho để kiểm kê;',
      'b) Bố trí người trông coi sổ sách, bản vẽ,…',
      'Trên đây là Kế hoạch số hóa kho lưu trữ của Sở Nội vụ./.',
    );
    expect(titles(tasks)).toEqual([
      'assignment: Mở kho để kiểm kê;',
      'assignment: Bố trí người trông coi sổ sách, bản vẽ,…',
    ]);
  });

  it('stand under "Phương án triển khai", too', () => {
    expect(titles(read('II. NỘI DUNG', '2. Phương án triển khai', 'a) Văn phòng Sở mở kho.'))).toEqual([
      'assignment: Văn phòng Sở mở kho.',
    ]);
  });

  it('are the items under a clause that charges, also one that ends in a full stop', () => {
    const tasks = read(
      'II. GIẢI PHÁP',
      '2. Văn phòng Sở phối hợp với Thanh tra Sở trong công tác bảo vệ kho.',
      '- Lắp khóa cho từng kho.',
      '- Phối hợp với Công an tỉnh tuần tra ban đêm.',
    );
    expect(
      tasks.map(({ form, title, leadUnits, supportingUnits }) => [form, title, leadUnits, supportingUnits]),
    ).toEqual([
      ['assignment', 'Lắp khóa cho từng kho.', ['Văn phòng Sở'], ['Thanh tra Sở']],
      [
        'assignment',
        'Phối hợp với Công an tỉnh tuần tra ban đêm.',
        ['Văn phòng Sở'],
        ['Thanh tra Sở', 'Công an tỉnh'],
      ],
    ]);
  });

  it('are the items under an unmarked line that charges, up to the next unmarked line', () => {
    const tasks = read(
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Đơn vị giữ kho trên địa bàn:',
      'Công ty Giấy Thanh Lâm; Công ty In Lâm Hà có trách nhiệm:',
      '- Mở kho để kiểm kê.',
      'Khi kiểm kê xong:',
      '- Trả hồ sơ về chỗ cũ.',
    );
    expect(tasks.map(({ title, leadUnits }) => [title, ...leadUnits])).toEqual([
      ['Mở kho để kiểm kê.', 'Công ty Giấy Thanh Lâm', 'Công ty In Lâm Hà'],
      ['Trả hồ sơ về chỗ cũ.', 'Đơn vị giữ kho trên địa bàn'],
    ]);
  });

  it('take a bullet and the paragraph below it as one', () => {
    const tasks = read(
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Văn phòng Sở',
      '- Sửa kho:',
      'Thay mái tôn. Sơn lại tường.',
    );
    expect(titles(tasks)).toEqual(['assignment: Sửa kho: Thay mái tôn. Sơn lại tường.']);
  });

  it('are sentences about a unit under a heading that plans', () => {
    expect(titles(read('II. GIẢI PHÁP', '- Thanh tra Sở đôn đốc việc kiểm kê.'))).toEqual([
      'assignment: Thanh tra Sở đôn đốc việc kiểm kê.',
    ]);
  });

  it.each(['I. MỤC ĐÍCH, YÊU CẦU', 'I. DỰ BÁO TÌNH HÌNH', 'I. MỤC TIÊU'])(
    'are none under "%s"',
    (heading) => {
      expect(read(heading, '- Thanh tra Sở đôn đốc việc kiểm kê.')).toEqual([]);
    },
  );

  it('are none of what a council agrees with', () => {
    const tasks = read(
      'I. NHIỆM VỤ',
      'Hội đồng nhân dân tỉnh tán thành các nhóm nhiệm vụ và nhấn mạnh một số nội dung sau:',
      '1. Nạo vét kênh chính trong mùa khô.',
    );
    expect(titles(tasks)).toEqual(['item: Nạo vét kênh chính trong mùa khô.']);
  });

  it('are none of what closes an action programme', () => {
    const tasks = read(
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Văn phòng Sở',
      'Theo dõi việc nạo vét kênh chính.',
      'Chương trình hành động này được phổ biến đến các chi bộ.',
    );
    expect(titles(tasks)).toEqual(['assignment: Theo dõi việc nạo vét kênh chính.']);
  });

  it('are none where a unit only has a telephone', () => {
    expect(read('II. TỔ CHỨC THỰC HIỆN', '- Trung tâm Lưu trữ tỉnh: 0243.555.01.02')).toEqual([]);
  });

  it.each([
    'Chương trình này được phổ biến đến từng chi bộ.',
    'Kết quả kiểm kê được công khai tại cổng thông tin của Sở.',
    'Kế hoạch này được phổ biến đến mọi công chức.',
    'Trên đây là Kế hoạch số hóa kho lưu trữ của Sở Nội vụ./.',
    'Văn phòng Sở thông báo để các phòng, đơn vị biết, thực hiện./.',
    'Kinh phí lấy từ dự toán được giao hằng năm.',
  ])('are none in "%s"', (sentence) => {
    expect(read('II. TỔ CHỨC THỰC HIỆN', sentence)).toEqual([]);
  });
});

describe('a duty that opens like a heading', () => {
  it.each([
    ['Căn cứ Kế hoạch này, Thanh tra Sở lập dự toán mua giá kệ.', 'Thanh tra Sở'],
    ['Căn cứ tình hình thực tế của kho, Văn phòng Sở bố trí người trực.', 'Văn phòng Sở'],
  ])('%s', (duty, leadUnit) => {
    const tasks = read('II. TỔ CHỨC THỰC HIỆN', `1. ${duty}`);
    expect(tasks.map(({ leadUnits }) => leadUnits)).toEqual([[leadUnit]]);
  });
});

describe('items', () => {
  it('are the leaves under a heading that announces tasks', () => {
    const tasks = read(
      'I. NHIỆM VỤ',
      '1. Mua giá kệ cho kho mới.',
      '2. Sơ đồ hóa kho',
      'a) Vẽ sơ đồ kho;',
      'b) Dán nhãn giá kệ.',
    );
    expect(tasks.map(({ form, label, group, title }) => [form, label, ...group, title])).toEqual([
      ['item', '1', 'I. NHIỆM VỤ', 'Mua giá kệ cho kho mới.'],
      ['item', 'a', 'I. NHIỆM VỤ', '2. Sơ đồ hóa kho', 'Vẽ sơ đồ kho;'],
      ['item', 'b', 'I. NHIỆM VỤ', '2. Sơ đồ hóa kho', 'Dán nhãn giá kệ.'],
    ]);
  });

  it('stand in groups whose markers are written as they are meant', () => {
    const [, item] = read('Il. NHIỆM VỤ', '1. Mua giá kệ.', '2 . Sơ đồ hóa kho', 'a ) Vẽ sơ đồ kho;');
    expect(item?.group).toEqual(['II. NHIỆM VỤ', '2. Sơ đồ hóa kho']);
  });

  it.each([
    'I. NHIỆM VỤ, GIẢI PHÁP',
    'I. MỤC TIÊU VÀ NHIỆM VỤ',
    'I. CÁC NHIỆM VỤ CHỦ YẾU',
    'I. DANH MỤC CÁC NHÓM NHIỆM VỤ',
    'I. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2025',
    'I. TÌNH HÌNH NĂM 2024 VÀ NHIỆM VỤ NĂM 2025',
  ])('under "%s"', (heading) => {
    expect(titles(read(heading, '- Mua giá kệ cho kho mới.'))).toEqual(['item: Mua giá kệ cho kho mới.']);
  });

  it.each([
    'I. MỤC TIÊU',
    'I. GIẢI PHÁP',
    'I. MỤC ĐÍCH, YÊU CẦU',
    'I. KINH PHÍ',
    'I. THỰC TRẠNG',
    // A name of the goal, and reports on tasks of the past.
    'I. HOÀN THÀNH NHIỆM VỤ GIỮ RỪNG',
    'I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP NĂM 2024',
    'I. ĐÁNH GIÁ VIỆC THỰC HIỆN CÁC MỤC TIÊU VÀ NHIỆM VỤ',
  ])('none under "%s"', (heading) => {
    expect(read(heading, '- Mua giá kệ cho kho mới.')).toEqual([]);
  });

  it('are none under a paragraph that only speaks of tasks', () => {
    const long = `I. NHIỆM VỤ của công tác lưu trữ ${'được nêu trong nhiều văn bản, '.repeat(8)}gồm:`;
    expect(read(long, '- Mua giá kệ cho kho mới.')).toEqual([]);
  });

  it('obey the nearest heading', () => {
    const tasks = read(
      'I. NHIỆM VỤ, GIẢI PHÁP',
      '1. Mục tiêu',
      '- Giữ kho sạch, khô.',
      '2. Nhiệm vụ',
      '- Lau giá kệ hằng tuần.',
      '3. Giải pháp',
      '- Khuyến khích sáng kiến.',
    );
    expect(titles(tasks)).toEqual(['item: Lau giá kệ hằng tuần.']);
  });
});

describe('items', () => {
  it('are the last marked blocks, also above text without a marker', () => {
    const tasks = read('I. NHIỆM VỤ', '1. Khử trùng kho', 'Mỗi năm phun thuốc một lần.', '2. Khóa kho');
    expect(titles(tasks)).toEqual(['item: Khử trùng kho', 'item: Khóa kho']);
  });

  it('stand below a heading that recognised print has robbed of a dot', () => {
    expect(titles(read('I. NHIÊM VỤ', '1. Khử trùng kho', '2. Khóa kho'))).toEqual([
      'item: Khử trùng kho',
      'item: Khóa kho',
    ]);
    expect(read('I. NHIỄM MẶN', '1. Kho ven biển', '2. Kho cửa sông')).toEqual([]);
  });

  it('stand below a sentence that announces tasks, whatever the heading says', () => {
    const announced = read(
      'I. NGÀNH LƯU TRỮ',
      '1. Kho tỉnh',
      'Kho còn chỗ. Các nhiệm vụ trọng tâm bao gồm:',
      '- Khử trùng kho',
      '- Khóa kho',
    );
    expect(titles(announced)).toEqual(['item: Khử trùng kho', 'item: Khóa kho']);
    expect(read('I. NGÀNH LƯU TRỮ', '1. Kho tỉnh', 'Kho có hai tầng:', '- Tầng một', '- Tầng hai')).toEqual(
      [],
    );
  });

  it('are no headings of others', () => {
    const tasks = read('I. NHIỆM VỤ', '1. Khử trùng kho', '- Phun thuốc trong kho', 'Mỗi năm một lần.');
    expect(titles(tasks)).toEqual(['item: Phun thuốc trong kho']);
  });
});
